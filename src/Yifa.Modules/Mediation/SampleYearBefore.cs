using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

/// <summary>The year before: each dispute one 补录 from the paper register; those carried over end by acts early in the year.</summary>
internal sealed class SampleYearBefore(SampleIntake intake, Random chance, SampleMoney money)
{
    private readonly DateOnly last = new(intake.Year - 1, 12, 31);
    private readonly SampleBodies bodies = new(intake.Bodies);

    public IEnumerable<Script> Scripts()
    {
        var concluded = intake.Prior - intake.CarriedOver;
        var days = new SampleDays(new(intake.Year - 1, 1, 1), last);
        var fromCourt = new SampleDraw(intake.PriorPreLitigation, concluded);
        for (var n = 0; n < concluded; n++)
            yield return Concluded(days.Of(n, concluded), fromCourt.Next(chance));
        var carried = new SampleDays(new(intake.Year - 1, 12, 12), last);
        var unsettled = new SampleDraw(intake.CarriedOverUnsettled, intake.CarriedOver);
        for (var n = 0; n < intake.CarriedOver; n++)
            yield return CarriedOver(carried.Of(n, intake.CarriedOver), !unsettled.Next(chance));
    }

    private Script Concluded(DateOnly accepted, bool fromCourt)
    {
        var dispute = new SampleDispute(intake.Type, bodies.Next(chance, fromCourt), fromCourt, chance);
        var result = chance.Next(1000) switch
        {
            < 700 => Result.OralAgreement,
            < 984 => Result.WrittenAgreement,
            < 994 => Result.Failed,
            _ => Result.Withdrawn,
        };
        (dispute.Involved, dispute.Agreed) = money.OfTheYearBefore(chance, result <= Result.WrittenAgreement);
        var end = SampleDays.After(accepted, SampleDays.Duration(chance), last);
        var minute = chance.Next(400);
        return new(
            "mediation",
            dispute.Body.Office,
            [Step.OnTheDay(end, minute, dispute.Body.Registrar, Backfilled(dispute, accepted, result, end))]
        );
    }

    private Script CarriedOver(DateOnly accepted, bool settles)
    {
        var dispute = new SampleDispute(intake.Type, bodies.Next(chance, false), false, chance);
        (dispute.Involved, dispute.Agreed) = money.CarriedOver(chance, settles);
        var steps = new List<Step>(3)
        {
            Step.OnTheDay(accepted, chance.Next(400), dispute.Body.Registrar, Backfilled(dispute, accepted, null, null)),
        };
        var ended = SampleDays.After(new(intake.Year, 1, 2), chance.Next(28), new(intake.Year, 12, 31));
        new SampleConclusion(dispute, chance, new(intake.Year, 12, 31)).Add(steps, ended, 30 + chance.Next(400), settles);
        return new("mediation", dispute.Body.Office, steps);
    }

    private static Backfill Backfilled(SampleDispute dispute, DateOnly accepted, Result? result, DateOnly? end) =>
        new(
            dispute.Applicant,
            dispute.Respondent,
            dispute.Field,
            accepted,
            dispute.Text.Summary,
            Result: result,
            ConcludedOn: end,
            AmountInvolved: dispute.Involved,
            AgreementAmount: result is null ? 0 : dispute.Agreed,
            Type: dispute.Type,
            Source: dispute.Source,
            Mode: dispute.Mode,
            BodyKind: dispute.Body.Kind,
            Account: dispute.Mediator.Account,
            Mediator: dispute.Mediator.Name
        );
}
