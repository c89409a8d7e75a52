using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

/// <summary>A year of synthetic review cases that add up to the targets of a plan: the same for the same seed, told one after another.</summary>
public static class Sample
{
    private enum Fate
    {
        NotAccepted,
        Waived,
        WithdrawnEarly,
        Running,
        Sealed,
        WithdrawnMediated,
        Withdrawn,
        Corrected,
        Rejected,
        Terminated,
        Upheld,
    }

    public static IEnumerable<Script> Of(SamplePlan plan)
    {
        var random = new Random(plan.Seed);
        var (old, now) = Fates(plan.Targets, random);
        var days = SampleDays.Spread(plan.Year, plan.Targets.Applied, random);
        var priorDays = SampleDays.Spread(plan.Year - 1, plan.Targets.PriorApplied, random);
        var finished = plan.Targets.PriorApplied - plan.Targets.CarriedOver;
        for (var i = 0; i < plan.Targets.PriorApplied; i++)
        {
            var telling = new SampleCase(plan, new Random(plan.Seed + 100_000 + i), i, plan.Year - 1, priorDays[i], enterprise: i % 5 == 0);
            yield return i < finished ? telling.Finished() : Carried(telling, old[i - finished]);
        }
        var heard = 0;
        for (var i = 0; i < plan.Targets.Applied; i++)
        {
            var telling = new SampleCase(plan, new Random(plan.Seed + i), i, plan.Year, days[i], enterprise: i % 4 == 0);
            // one after another over the first seven tenths of the year, so that each ends in it
            var due = Math.Min(plan.Targets.Hearings, plan.Targets.Hearings * (i + 1) * 10 / (plan.Targets.Applied * 7));
            var hears = heard < due && telling.MayBeHeard && now[i] is (Fate.Upheld or Fate.Corrected);
            heard += hears ? 1 : 0;
            yield return Told(telling, now[i], hears);
        }
    }

    /// <summary>The fates of those carried over and of the year's own; the year's last applications are those still running.</summary>
    private static (Fate[] Old, Fate[] Now) Fates(SampleTargets targets, Random random)
    {
        var closing = new List<Fate>(targets.Closed);
        void Add(Fate fate, int count) => closing.AddRange(Enumerable.Repeat(fate, count));
        Add(Fate.Sealed, targets.Sealed);
        Add(Fate.WithdrawnMediated, targets.WithdrawnMediated);
        Add(Fate.Withdrawn, targets.Withdrawn);
        Add(Fate.Corrected, targets.Corrected);
        Add(Fate.Rejected, targets.Rejected);
        Add(Fate.Terminated, targets.Terminated);
        Add(Fate.Upheld, targets.Closed - closing.Count);
        var shuffled = closing.ToArray();
        random.Shuffle(shuffled);
        var old = shuffled[..targets.CarriedOver];
        Fate[] early =
        [
            .. shuffled[targets.CarriedOver..],
            .. Enumerable.Repeat(Fate.NotAccepted, targets.NotAccepted),
            .. Enumerable.Repeat(Fate.Waived, targets.Waived),
            .. Enumerable.Repeat(Fate.WithdrawnEarly, targets.WithdrawnEarly),
        ];
        random.Shuffle(early);
        return (old, [.. early, .. Enumerable.Repeat(Fate.Running, targets.Running)]);
    }

    private static Script Carried(SampleCase telling, Fate fate)
    {
        telling.EnterOpen();
        Close(telling, fate);
        return telling.Script();
    }

    private static Script Told(SampleCase telling, Fate fate, bool heard)
    {
        telling.Apply(waives: fate == Fate.Waived);
        switch (fate)
        {
            case Fate.NotAccepted:
                telling.NotAccept();
                break;
            case Fate.Waived:
                break;
            case Fate.WithdrawnEarly:
                telling.WithdrawEarly();
                break;
            default:
                telling.Accept();
                telling.Try(heard);
                if (fate != Fate.Running)
                    Close(telling, fate);
                break;
        }
        return telling.Script();
    }

    private static void Close(SampleCase telling, Fate fate)
    {
        switch (fate)
        {
            case Fate.Sealed:
                telling.Mediate(MediationResult.Agreed);
                telling.Seal();
                break;
            case Fate.WithdrawnMediated:
                telling.Mediate(MediationResult.Settled);
                telling.Withdraw();
                break;
            case Fate.Withdrawn:
                telling.Withdraw();
                break;
            case Fate.Rejected:
                telling.Reject();
                break;
            case Fate.Terminated:
                telling.Terminate();
                break;
            default:
                telling.Decide(corrects: fate == Fate.Corrected);
                break;
        }
        telling.Follow();
    }
}
