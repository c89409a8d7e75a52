using System.Globalization;
using Yifa.Kernel;
using Yifa.Modules.Activities;
using Yifa.Modules.Channels;
using Yifa.Modules.Letters;
using Yifa.Modules.Meetings;
using Yifa.Modules.Registers;
using Yifa.Modules.Tasks;
using Yifa.Modules.Training;

namespace Yifa.Modules.Samples;

/// <summary>A number that the matters of a sample share among them, e.g. who came to all lessons of a year.</summary>
internal sealed record Shared(string Field, int Total)
{
    /// <summary>The n-th part of so many, the first ones one more where it does not divide.</summary>
    public int Part(int n, int of) => Total / of + (n < Total % of ? 1 : 0);
}

/// <summary>
/// What a sample region recorded in the general modules, told as a spreadsheet would: texts under the names of fields, bound by the one binder.
/// All names in it are invented.
/// </summary>
internal sealed class GeneralYear(RegionTree tree, Office office, int year)
{
    private readonly Dictionary<string, Actor> holders = [];

    /// <summary>Events of a kind, spread over the year.</summary>
    /// <param name="name">With <c>{n}</c> for the event's number.</param>
    public IEnumerable<Script> Held(
        string kind,
        int times,
        string name,
        Shared? shared = null,
        params (string Field, string Text)[] texts
    ) => Spread(ActivitiesModule.Module, "活动名称", kind, times, name, shared, texts);

    /// <summary>Studies and classes of a kind, spread over the year.</summary>
    public IEnumerable<Script> Studied(
        string kind,
        int times,
        string name,
        Shared? shared = null,
        params (string Field, string Text)[] texts
    ) => Spread(TrainingModule.Module, "名称", kind, times, name, shared, texts);

    private IEnumerable<Script> Spread(
        Module module,
        string title,
        string kind,
        int times,
        string name,
        Shared? shared,
        (string Field, string Text)[] texts
    ) =>
        Enumerable
            .Range(0, times)
            .Select(i =>
                Told(
                    module,
                    "Hold",
                    $"{module.Kind}.Recorder",
                    DayOf(i, times),
                    [
                        ("种类", kind),
                        (title, Numbered(name, i)),
                        .. shared is null ? [] : new[] { (shared.Field, Digits(shared.Part(i, times))) },
                        .. texts.Select(t => (t.Field, Numbered(t.Text, i))),
                    ]
                )
            );

    /// <summary>Entries on a register made in the year, or on one day before it.</summary>
    public IEnumerable<Script> Entered(
        string kind,
        int entries,
        string name,
        DateOnly? before = null,
        params (string Field, string Text)[] texts
    ) =>
        Enumerable
            .Range(0, entries)
            .Select(i =>
                Told(
                    RegistersModule.Module,
                    "Enter",
                    "registers.Keeper",
                    before ?? DayOf(i, entries),
                    [("种类", kind), ("名称", Numbered(name, i)), .. texts.Select(t => (t.Field, Numbered(t.Text, i)))]
                )
            );

    /// <summary>What is being prepared at the end of the year.</summary>
    public IEnumerable<Script> Proposed(string kind, int entries, string name) =>
        Enumerable
            .Range(0, entries)
            .Select(i =>
                Told(
                    RegistersModule.Module,
                    "Propose",
                    "registers.Keeper",
                    DayOf(i, entries),
                    [("种类", kind), ("名称", Numbered(name, i))]
                )
            );

    /// <summary>Letters sent over the year.</summary>
    public IEnumerable<Script> Sent(string kind, int letters, string title, params (string Field, string Text)[] texts) =>
        Enumerable
            .Range(0, letters)
            .Select(i =>
                Told(
                    LettersModule.Module,
                    "Issue",
                    "letters.Clerk",
                    DayOf(i, letters),
                    [
                        ("种类", kind),
                        ("标题", Numbered(title, i)),
                        ("收函单位", "示例单位"),
                        ("内容", "示例内容"),
                        .. texts.Select(t => (t.Field, Numbered(t.Text, i))),
                    ]
                )
            );

    /// <summary>Meetings held over the year, each with so many topics of its subject.</summary>
    public IEnumerable<Script> Met(string kind, int times, string title, int topics = 0, params (string Field, string Text)[] texts) =>
        Enumerable
            .Range(0, times)
            .Select(i =>
                Told(
                    MeetingsModule.Module,
                    "Hold",
                    "meetings.Clerk",
                    DayOf(i, times),
                    [
                        ("种类", kind),
                        ("会议名称", Numbered(title, i)),
                        .. topics == 0
                            ? []
                            : new[] { ("议题", string.Join('\n', Enumerable.Range(1, topics).Select(n => $"示例议题{n}"))) },
                        .. texts.Select(t => (t.Field, Numbered(t.Text, i))),
                    ]
                )
            );

    /// <summary>A channel with so many posts in the year, read at the end of the year before and of every quarter.</summary>
    public Script Channel(string kind, string name, int posts, (long Before, long Rise) views, (long Before, long After) followers)
    {
        var recorder = Holder("channels.Recorder");
        var opening = Bound(ChannelsModule.Module, "Register", [("种类", kind), ("账号名称", name)], new(year - 1, 12, 31));
        List<Step> steps = [Step.OnTheDay(new(year - 1, 12, 31), 0, recorder, opening)];
        steps.Add(Step.OnTheDay(new(year - 1, 12, 31), 5, recorder, new RecordReading(views.Before, followers.Before)));
        for (var quarter = 1; quarter <= 4; quarter++)
        {
            var end = new DateOnly(year, quarter * 3, 1).AddMonths(1).AddDays(-1);
            steps.Add(Step.OnTheDay(end.AddDays(-20), 0, recorder, new Post(posts * quarter / 4 - posts * (quarter - 1) / 4)));
            var read = new RecordReading(
                views.Before + views.Rise * quarter / 4,
                followers.Before + (followers.After - followers.Before) * quarter / 4
            );
            steps.Add(Step.OnTheDay(end, 0, recorder, read));
        }
        return new(ChannelsModule.Module.Kind, office, steps, name);
    }

    /// <summary>The items of one list, spread evenly over its groups, set in January; what happens to each follows.</summary>
    /// <param name="after">Further acts on the n-th item, in the second half of the year.</param>
    public IEnumerable<Script> Tasked(
        string kind,
        int items,
        string list,
        int groups = 0,
        Func<int, IEnumerable<(string Duty, Act Act)>>? after = null,
        params (string Field, string Text)[] texts
    ) =>
        Enumerable
            .Range(0, items)
            .Select(i =>
            {
                (string Field, string Text)[] all =
                [
                    ("种类", kind),
                    ("所属清单", list),
                    ("任务名称", $"{list}第{Digits(i + 1)}项"),
                    .. groups == 0 ? [] : new[] { ("方面", $"示例方面{Digits(i % groups + 1)}") },
                    .. texts,
                ];
                var issued = Told(TasksModule.Module, "Issue", "tasks.Clerk", new(year, 1, 15), all);
                var steps = (after?.Invoke(i) ?? []).Select(
                    (a, n) => Step.OnTheDay(new DateOnly(year, 9, 1).AddDays(n), 0, Holder(a.Duty), a.Act)
                );
                return issued with { Steps = [.. issued.Steps, .. steps], Reference = $"{list} {Digits(i + 1)}" };
            });

    private Script Told(Module module, string act, string duty, DateOnly on, (string Field, string Text)[] texts)
    {
        var bound = Bound(module, act, texts, on);
        return new(module.Kind, office, [Step.OnTheDay(on, 0, Holder(duty), bound)], texts[1].Text);
    }

    private static Act Bound(Module module, string act, (string Field, string Text)[] texts, DateOnly on)
    {
        var (bound, refusals) = Binder.Bind(module.ActNamed(act)!, texts.ToDictionary(t => t.Field, t => (string?)t.Text), on);
        return bound ?? throw new InvalidOperationException($"{texts[0].Text}: {string.Join(' ', refusals)}");
    }

    private DateOnly DayOf(int i, int of) => new DateOnly(year, 1, 8).AddDays(i * 350 / of);

    private static string Numbered(string text, int i) => text.Replace("{n}", Digits(i + 1));

    private static string Digits(int n) => n.ToString(CultureInfo.InvariantCulture);

    private Actor Holder(string duty) =>
        holders.TryGetValue(duty, out var held) ? held : holders[duty] = tree.Accounts.Select(a => a.As(duty)).OfType<Actor>().First();
}
