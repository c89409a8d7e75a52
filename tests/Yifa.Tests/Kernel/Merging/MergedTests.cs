using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Merging;

public sealed class MergedTests
{
    private static readonly DateTime Ten = new(2026, 3, 2, 2, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void What_is_written_after_looking_replaces_and_what_is_not_conflicts()
    {
        var first = Made("a1", "甲机", 1, "地面湿滑", 0);
        var replaced = Made("b1", "乙机", 1, "地面湿滑,已提示", 5, upon: "a1");
        Assert.Equal("地面湿滑,已提示", Merged.Of([first, replaced]).Value("findings"));
        Assert.Empty(Merged.Of([first, replaced]).Conflicts);

        var apart = Made("b1", "乙机", 1, "通道堵塞", 5);
        var merged = Merged.Of([apart, first]);
        Assert.Equal("findings", Assert.Single(merged.Conflicts));
        Assert.Equal(["地面湿滑", "通道堵塞"], merged.Fields["findings"].Heads.Select(h => h.Value));

        var resolved = Made("a2", "甲机", 2, "地面湿滑,通道堵塞", 9, "a1", "b1");
        Assert.Empty(Merged.Of([apart, resolved, first]).Conflicts);
        Assert.Equal("地面湿滑,通道堵塞", Merged.Of([resolved, apart, first]).Value("findings"));
    }

    [Fact]
    public void Two_who_wrote_the_same_have_no_conflict() =>
        Assert.Empty(Merged.Of([Made("a1", "甲机", 1, "符合", 0), Made("b1", "乙机", 1, "符合", 1)]).Conflicts);

    [Fact]
    public void A_clock_three_days_fast_changes_nobody_s_order()
    {
        var fast = TimeSpan.FromDays(3);
        var first = Made("b1", "乙机", 1, "一", 0) with { DeviceAt = Ten + fast, Ahead = fast };
        var second = Made("a1", "甲机", 1, "二", 4, upon: "b1");
        var third = Made("b2", "乙机", 2, "三", 8, upon: "a1") with { DeviceAt = Ten.AddMinutes(8) + fast, Ahead = fast };
        var merged = Merged.Of([third, second, first]);
        Assert.Equal(["b1", "a1", "b2"], merged.Edits.Select(e => e.Id));
        Assert.Equal([true, false, true], merged.Edits.Select(e => e.ClockWasOff));
        Assert.Equal("三", merged.Value("findings"));

        // even if nobody measured it: a device's own edits, and what it had seen, stay where they belong
        var unmeasured = Merged.Of([third with { Ahead = default }, second, first with { Ahead = default }]);
        Assert.Equal(["b1", "a1", "b2"], unmeasured.Edits.Select(e => e.Id));
    }

    [Fact]
    public void An_edit_waits_for_those_that_come_before_it()
    {
        var first = Made("a1", "甲机", 1, "一", 0);
        var third = Made("a3", "甲机", 3, "三", 2, upon: "a2");
        var merged = Merged.Of([third, first]);
        Assert.Equal("a3", Assert.Single(merged.Waiting).Id);
        Assert.Equal("一", merged.Value("findings"));
        Assert.Equal("三", Merged.Of([third, first, Made("a2", "甲机", 2, "二", 1, upon: "a1")]).Value("findings"));
        Assert.Equal("", merged.Value("recorder"));
    }

    [Fact]
    public void Edits_that_name_each_other_are_kept_and_not_counted_in() =>
        Assert.Equal(2, Merged.Of([Made("a1", "甲机", 1, "一", 0, "b1"), Made("b1", "乙机", 1, "二", 0, "a1")]).Waiting.Count);

    [Fact]
    public void The_order_of_delivery_doubles_and_splits_change_nothing() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(
                Arb.From(Gen.Choose(0, int.MaxValue)),
                seed =>
                {
                    var random = new Random(seed);
                    var edits = Written(random);
                    var straight = Merged.Of(edits);
                    Assert.Empty(straight.Waiting);
                    List<Edit> delivered = [.. edits, .. edits.Where(_ => random.Next(3) == 0)];
                    var shuffled = delivered.OrderBy(_ => random.Next()).ToArray();
                    Assert.Equal(Said(straight), Said(Merged.Of(shuffled)));
                    // in pieces: a part of it never says more than the whole, nor in another order
                    var part = Merged.Of(shuffled.Take(random.Next(shuffled.Length)));
                    Assert.Equal(
                        part.Edits.Select(e => e.Id).Order(),
                        part.Edits.Select(e => e.Id).Intersect(straight.Edits.Select(e => e.Id)).Order()
                    );
                }
            )
        );

    [Fact]
    public void No_edit_is_lost_each_stands_or_was_seen_by_one_that_does() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1_000),
            Prop.ForAll(
                Arb.From(Gen.Choose(0, int.MaxValue)),
                seed =>
                {
                    var merged = Merged.Of(Written(new Random(seed)));
                    var byId = merged.Edits.ToDictionary(e => e.Id);
                    foreach (var field in merged.Edits.GroupBy(e => e.Field))
                    {
                        var reached = new HashSet<string>();
                        var ahead = new Stack<Edit>(merged.Fields[field.Key].Heads);
                        while (ahead.TryPop(out var edit))
                            if (reached.Add(edit.Id))
                                foreach (var seen in edit.Upon)
                                    ahead.Push(byId[seen]);
                        Assert.Equal(field.Select(e => e.Id).Order(), reached.Order());
                    }
                    var places = merged.Edits.Select((e, i) => (e, i)).ToDictionary(p => p.e.Id, p => p.i);
                    Assert.All(merged.Edits, e => Assert.All(e.Upon, u => Assert.True(places[u] < places[e.Id])));
                    foreach (var device in merged.Edits.GroupBy(e => e.Device))
                        Assert.Equal(Enumerable.Range(1, device.Count()), device.Select(e => e.Seq));
                }
            )
        );

    /// <summary>Some devices with clocks of their own write, and now and then hear of what the others wrote.</summary>
    private static List<Edit> Written(Random random)
    {
        var devices = Enumerable
            .Range(0, random.Next(1, 4))
            .Select(n => (Name: $"d{n}", Ahead: TimeSpan.FromMinutes(random.Next(-5000, 5000))))
            .ToArray();
        var known = devices.ToDictionary(d => d.Name, _ => new List<Edit>());
        var all = new List<Edit>();
        for (var step = random.Next(1, 30); step > 0; step--)
        {
            var (name, ahead) = devices[random.Next(devices.Length)];
            if (random.Next(3) == 0)
                known[name] = [.. all];
            var field = $"f{random.Next(3)}";
            var own = known[name];
            var heads = Merged.Of(own).Fields.GetValueOrDefault(field)?.Heads ?? [];
            var at = Ten.AddMinutes(all.Count) + ahead;
            var seq = all.Count(e => e.Device == name) + 1;
            var edit = new Edit($"{name}-{seq}", name, seq, name, field, $"v{random.Next(4)}", [.. heads.Select(h => h.Id)], at, ahead);
            own.Add(edit);
            all.Add(edit);
        }
        return all;
    }

    private static string Said(Merged merged) =>
        string.Join('\n', merged.Edits.Select(e => e.Id))
        + string.Join(
            '\n',
            merged
                .Fields.OrderBy(f => f.Key, StringComparer.Ordinal)
                .Select(f => $"{f.Key}={string.Join('|', f.Value.Heads.Select(h => h.Id))}")
        );

    private static Edit Made(string id, string device, int seq, string value, int minute, params string[] upon) =>
        new(id, device, seq, device, "findings", value, upon, Ten.AddMinutes(minute), TimeSpan.Zero);
}
