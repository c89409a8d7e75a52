using Yifa.Kernel;

namespace Yifa.Modules.Litigation;

/// <summary>A year of synthetic first-instance suits that add up to the targets of a plan: the same for the same seed, told one after another.</summary>
public static class Sample
{
    private const string Surnames = "陈周吴郑王冯蒋沈韩杨朱秦许何吕张";
    private static readonly WorkCalendar Calendar = WorkCalendar.Official;

    public static IEnumerable<Script> Of(SamplePlan plan)
    {
        var random = new Random(plan.Seed);
        var (old, now) = Results(plan.Targets, random);
        var after = Afters(plan.Targets, now, random);
        var finished = plan.Targets.PriorReceived - plan.Targets.CarriedOver;
        var prior = Spread(plan.Year - 1, plan.Targets.PriorReceived, random);
        for (var i = 0; i < plan.Targets.PriorReceived; i++)
            yield return Prior(plan, i, prior[i], i < finished ? null : old[i - finished]);
        var days = Spread(plan.Year, plan.Targets.Received, random);
        for (var i = 0; i < plan.Targets.Received; i++)
            yield return Told(plan, i, days[i], now[i], after[i]);
    }

    /// <summary>The results of those carried over and of the year's own; null for the year's last suits, which still run.</summary>
    private static (Result[] Old, Result?[] Now) Results(SampleTargets targets, Random random)
    {
        Result[] agreed = [Result.WithdrawalAllowed, Result.WithdrawalAllowed, Result.Mediated, Result.DeemedWithdrawn];
        Result[] lost = [Result.Quashed, Result.ConfirmedUnlawful, Result.Perform];
        Result[] held = [Result.Dismissed, Result.Dismissed, Result.Inadmissible];
        var results = new Result[targets.Closed];
        for (var i = 0; i < results.Length; i++)
            results[i] =
                i < targets.Lost ? lost[i % 3]
                : i < targets.Lost + targets.Agreed ? agreed[i % 4]
                : held[i % 3];
        random.Shuffle(results);
        return (
            results[..targets.CarriedOver],
            [.. results[targets.CarriedOver..].Select(r => (Result?)r), .. Enumerable.Repeat<Result?>(null, targets.Running)]
        );
    }

    /// <summary>Which suits followed a review: earlier years' at the year's beginning, the year's own from spring on; none of them is lost.</summary>
    private static ReconsideredIn[] Afters(SampleTargets targets, Result?[] results, Random random)
    {
        var after = new ReconsideredIn[results.Length];
        bool Free(int i) => after[i] == ReconsideredIn.None && !(results[i] is { } r && LitigationCase.IsLost(r));
        var early = Enumerable.Range(0, results.Length).Where(Free).Take(targets.AfterEarlier).ToList();
        early.ForEach(i => after[i] = ReconsideredIn.Earlier);
        var rest = Enumerable.Range(0, results.Length).Skip(results.Length / 4).Where(Free).ToArray();
        random.Shuffle(rest);
        foreach (var i in rest.Take(targets.AfterSameYear))
            after[i] = ReconsideredIn.SameYear;
        return after;
    }

    private static Script Prior(SamplePlan plan, int index, DateOnly received, Result? result)
    {
        var random = new Random(plan.Seed + 100_000 + index);
        var defendant = plan.Defendants[random.Next(plan.Defendants.Count)];
        var yearEnd = new DateOnly(received.Year, 12, 31);
        var entered = new Backfill(
            defendant.Name,
            $"{Surnames[random.Next(Surnames.Length)]}某",
            plan.Court,
            $"({received.Year}){plan.CourtCode}行初{index + 1}号",
            CauseOf(random),
            defendant.Field,
            received
        );
        if (result is null)
        {
            var heard = Working(Earlier(received.AddDays(random.Next(25, 45)), yearEnd.AddDays(-3)));
            var decided = Working(Earlier(heard.AddDays(random.Next(5, 90)), yearEnd));
            Result[] usual = [Result.WithdrawalAllowed, Result.Dismissed, Result.Mediated, Result.Inadmissible];
            entered = entered with { HearingOn = heard, Rank = Rank.Deputy, DecidedOn = decided, Result = usual[index % 4] };
        }
        var on = entered.DecidedOn ?? received;
        var at = new DateTime(plan.Year, 1, 2, 1, 0, 0, DateTimeKind.Utc).AddMinutes(index % 480);
        var steps = new List<Step> { new(on, at, plan.Registrar, entered) };
        if (result is { } outcome)
            Close(plan, random, steps, Calendar.AddWorkingDays(new(plan.Year, 1, 1), random.Next(2, 60)), outcome);
        return new("litigation", plan.Office, steps, $"{received.Year}-{index + 1}");
    }

    private static Script Told(SamplePlan plan, int index, DateOnly received, Result? result, ReconsideredIn after)
    {
        var random = new Random(plan.Seed + index);
        var steps = new List<Step>
        {
            Step.OnTheDay(received, random.Next(400), plan.Registrar, Notice(plan, random, index, received, after)),
        };
        var handler = plan.Handlers[random.Next(plan.Handlers.Count)];
        var answered = Calendar.AddWorkingDays(received, random.Next(3, 9));
        steps.Add(Step.OnTheDay(answered, random.Next(400), handler, new FileAnswer(["行政决定书", "询问笔录", "送达回证", "法律依据"])));
        if (result is { } outcome)
            Close(plan, random, steps, Calendar.AddWorkingDays(answered, random.Next(5, 20)), outcome);
        var yearEnd = new DateOnly(plan.Year, 12, 31);
        return new("litigation", plan.Office, [.. steps.Where(s => s.On <= yearEnd)], $"{received.Year}-{index + 1}");
    }

    private static ReceiveNotice Notice(SamplePlan plan, Random random, int index, DateOnly received, ReconsideredIn after)
    {
        var defendant = plan.Defendants[random.Next(plan.Defendants.Count)];
        DateOnly? reviewed = after switch
        {
            ReconsideredIn.SameYear => received.AddDays(-random.Next(10, 25)),
            ReconsideredIn.Earlier => new(plan.Year - 1, 12, 26),
            _ => null,
        };
        return new(
            defendant.Name,
            $"{Surnames[random.Next(Surnames.Length)]}某",
            plan.Court,
            $"({plan.Year}){plan.CourtCode}行初{index + 1}号",
            CauseOf(random),
            defendant.Field,
            AfterReconsideration: reviewed is not null,
            ReviewedOn: reviewed,
            ReviewNumber: reviewed is { } day ? $"{plan.ReviewMark}复字〔{day.Year}〕第{random.Next(1, 400)}号" : null
        );
    }

    /// <summary>A session with the head present, unless the suit is settled before, and the court's paper.</summary>
    private static void Close(SamplePlan plan, Random random, List<Step> steps, DateOnly session, Result result)
    {
        var handler = plan.Handlers[random.Next(plan.Handlers.Count)];
        var yearEnd = new DateOnly(plan.Year, 12, 30);
        session = Working(Earlier(session, yearEnd.AddDays(-3)));
        if (!LitigationCase.IsAgreed(result) || random.Next(2) == 0)
            steps.Add(Step.OnTheDay(session, random.Next(60), handler, new Appear((Rank)random.Next(3), "分管副职负责人")));
        var decided = Working(Earlier(session.AddDays(random.Next(2, 75)), yearEnd));
        var lossCause = LitigationCase.IsLost(result) ? "主要证据不足" : null;
        steps.Add(Step.OnTheDay(decided, 60 + random.Next(400), handler, new RecordOutcome(result, LossCause: lossCause)));
    }

    private static DateOnly[] Spread(int year, int count, Random random)
    {
        var days = new DateOnly[count];
        for (var i = 0; i < count; i++)
            days[i] = Working(new DateOnly(year, 1, 5).AddDays((int)((i + random.NextDouble()) * 350 / count)));
        return days;
    }

    private static string CauseOf(Random random) =>
        ((string[])["行政处罚", "不履行法定职责", "政府信息公开", "征收补偿", "工伤认定", "行政登记"])[random.Next(6)];

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Working(DateOnly day)
    {
        while (Calendar.IsOff(day))
            day = day.AddDays(-1);
        return day;
    }
}
