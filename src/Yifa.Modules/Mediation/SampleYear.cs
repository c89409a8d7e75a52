using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

/// <summary>The bodies of an intake, chosen by weight; what the court sends goes to its own room where there is one.</summary>
internal sealed class SampleBodies
{
    private readonly SampleBody[] bodies;
    private readonly int[] upTo;
    private readonly SampleBody? courtRoom;

    public SampleBodies(IReadOnlyList<SampleBody> all)
    {
        courtRoom = all.FirstOrDefault(b => b.Kind == BodyKind.CourtRoom);
        bodies = [.. all.Where(b => b != courtRoom)];
        upTo = new int[bodies.Length];
        for (var i = 0; i < bodies.Length; i++)
            upTo[i] = (i == 0 ? 0 : upTo[i - 1]) + bodies[i].Weight;
    }

    public SampleBody Next(Random chance, bool fromCourt)
    {
        if (fromCourt && courtRoom is not null)
            return courtRoom;
        var found = Array.BinarySearch(upTo, chance.Next(upTo[^1]) + 1);
        return bodies[found >= 0 ? found : ~found];
    }
}

/// <summary>The year itself, each dispute in the acts it took.</summary>
internal sealed class SampleYear(SampleIntake intake, Random chance, SampleMoney money)
{
    private readonly DateOnly first = new(intake.Year, 1, 1);
    private readonly DateOnly last = new(intake.Year, 12, 31);
    private readonly SampleBodies bodies = new(intake.Bodies);

    public IEnumerable<Script> Scripts()
    {
        var days = new SampleDays(first, last);
        var fromCourt = new SampleDraw(intake.PreLitigation, intake.Accepted);
        // what is pending at the end came in during the last weeks
        var lateFrom = Math.Max(0, intake.Accepted - intake.Pending * 2);
        var pending = new SampleDraw(intake.Pending, intake.Accepted - lateFrom);
        var unsettled = new SampleDraw(intake.Unsettled, intake.Accepted - intake.Pending);
        for (var n = 0; n < intake.Accepted; n++)
        {
            var open = n >= lateFrom && pending.Next(chance);
            var settles = !open && !unsettled.Next(chance);
            yield return Told(days.Of(n, intake.Accepted), fromCourt.Next(chance), open, settles);
        }
    }

    private Script Told(DateOnly accepted, bool fromCourt, bool open, bool settles)
    {
        var dispute = new SampleDispute(intake.Type, bodies.Next(chance, fromCourt), fromCourt, chance);
        (dispute.Involved, dispute.Agreed) = money.OfTheYear(chance, settles);
        var steps = new List<Step>(4);
        var minute = Open(steps, dispute, accepted);
        if (!open)
        {
            var ended = SampleDays.After(accepted, SampleDays.Duration(chance), last);
            new SampleConclusion(dispute, chance, last).Add(steps, ended, ended == accepted ? minute : chance.Next(400), settles);
        }
        return new("mediation", dispute.Body.Office, steps);
    }

    private int Open(List<Step> steps, SampleDispute dispute, DateOnly accepted)
    {
        var minute = chance.Next(360);
        if (dispute.Type == MediationType.People && dispute.Source == Source.OwnMotion)
            steps.Add(Step.OnTheDay(accepted, minute, dispute.Mediator, TakingUp(dispute, accepted)));
        else if (dispute.Type == MediationType.People && dispute.Source == Source.Application && chance.Next(5) < 2)
            steps.Add(Step.OnTheDay(accepted, minute, dispute.Mediator, Registering(dispute, accepted)));
        else
        {
            var came = chance.Next(10) < 3 ? Before(accepted) : accepted;
            var receiving = dispute.Source == Source.Application ? Applying(dispute, accepted) : (Act)Referring(dispute);
            steps.Add(Step.OnTheDay(came, minute, dispute.Mediator, receiving));
            steps.Add(Step.OnTheDay(accepted, minute += 15, dispute.Mediator, new Accept(Will.Agrees)));
        }
        return minute + 30;
    }

    private DateOnly Before(DateOnly accepted) =>
        WorkCalendar.Official.AddWorkingDays(accepted, -1) is var before && before >= first ? before : accepted;

    private static Apply Applying(SampleDispute dispute, DateOnly on) =>
        new(
            dispute.Applicant,
            dispute.Respondent,
            dispute.Field,
            dispute.Text.Summary,
            AmountInvolved: dispute.Involved,
            Type: dispute.Type,
            Party: dispute.Party,
            Mode: dispute.Mode,
            Industry: dispute.Industry,
            Campaign: dispute.Campaign(on),
            Centre: dispute.Body.Centre,
            BodyKind: dispute.Body.Kind
        );

    private static RegisterDispute Registering(SampleDispute dispute, DateOnly on) =>
        new(
            dispute.Applicant,
            dispute.Respondent,
            dispute.Field,
            dispute.Text.Summary,
            dispute.Involved,
            Party: dispute.Party,
            Mode: dispute.Mode,
            Industry: dispute.Industry,
            Campaign: dispute.Campaign(on),
            Centre: dispute.Body.Centre,
            BodyKind: dispute.Body.Kind
        );

    private static TakeUp TakingUp(SampleDispute dispute, DateOnly on) =>
        new(
            dispute.Applicant,
            dispute.Respondent,
            dispute.Field,
            dispute.Text.Summary,
            dispute.Involved,
            dispute.Party,
            dispute.Industry,
            dispute.Campaign(on),
            dispute.Body.Centre,
            dispute.Body.Kind
        );

    private static ReceiveReferral Referring(SampleDispute dispute) =>
        new(
            dispute.Source,
            dispute.Source switch
            {
                Source.PreLitigation => "人民法院立案庭",
                Source.PoliceCall => "公安派出所",
                Source.Hotline => "热线办",
                _ => "信访办",
            },
            dispute.Applicant,
            dispute.Respondent,
            dispute.Field,
            dispute.Text.Summary,
            AmountInvolved: dispute.Involved,
            Type: dispute.Type,
            Party: dispute.Party,
            Mode: dispute.Mode,
            Industry: dispute.Industry,
            Centre: dispute.Body.Centre,
            BodyKind: dispute.Body.Kind
        );
}
