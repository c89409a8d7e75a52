using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Mediation;
using Yifa.Tests.Modules.Samples;
using static Yifa.Tests.Modules.Mediation.Committee;
using Stage = Yifa.Modules.Mediation.Stage;

namespace Yifa.Tests.Modules.Mediation;

public sealed class FiguresTests
{
    private static readonly Office Region = new(1, "region/", "示例区", "示", "region");

    [Fact]
    public async Task Both_success_rates_have_a_name()
    {
        var ledger = Ledger(
            Settled("2024-03-04", "2024-03-06"),
            Settled("2023-12-20", "2024-01-08"),
            Accepted("2024-12-30"),
            Accepted("2024-05-06").When("2024-05-08", Mediator, new HoldSession("各执一词")).When("2024-05-08", Mediator, Failing())
        );

        Assert.Equal(66.7m, await Read(ledger, Figures.SuccessRate, 2024));
        Assert.Equal(66.7m, await Read(ledger, Figures.SettledOfConcludedRate, 2024));
        Assert.Equal(3, await Read(ledger, Figures.Accepted, 2024));
        Assert.Equal(2, await Read(ledger, Figures.Succeeded, 2024));
    }

    [Fact]
    public async Task An_agreement_counts_in_the_year_it_is_made_and_for_the_intake_it_came_from()
    {
        var ledger = Ledger(Settled("2023-12-20", "2024-01-08"));

        Assert.Equal((1, 0), (await Read(ledger, Figures.Succeeded, 2024), await Read(ledger, Figures.Succeeded, 2023)));
        Assert.Equal((0, 1), (await Read(ledger, Figures.SettledOfIntake, 2024), await Read(ledger, Figures.SettledOfIntake, 2023)));
    }

    [Fact]
    public async Task Amounts_in_dispute_count_at_acceptance_amounts_agreed_at_agreement()
    {
        var story = Accepted("2023-12-20", Applying(amount: 20_000)).When("2024-01-08", Mediator, Agreeing(8_000, new(2024, 2, 1)));
        var ledger = Ledger(story);

        Assert.Equal((20_000, 0), (await Read(ledger, Figures.AmountInvolved, 2023), await Read(ledger, Figures.AmountInvolved, 2024)));
        Assert.Equal((0, 8_000), (await Read(ledger, Figures.AgreementAmount, 2023), await Read(ledger, Figures.AgreementAmount, 2024)));
    }

    [Fact]
    public async Task Carried_over_and_new_are_concluded_and_pending()
    {
        var ledger = Ledger(
            Settled("2023-12-20", "2024-01-08"),
            Accepted("2023-12-25"),
            Settled("2024-03-04", "2024-03-06"),
            Accepted("2024-12-30")
        );

        var (pending, accepted, concluded) = MediationModule.Module.Balance!.Value;
        var carried = await Read(ledger, pending, 2023);
        Assert.Equal(2, carried);
        Assert.Equal(carried + await Read(ledger, accepted, 2024), await Read(ledger, concluded, 2024) + await Read(ledger, pending, 2024));
    }

    [Fact]
    public async Task A_body_is_counted_once_however_many_disputes_it_accepts()
    {
        var ledger = Ledger(Accepted("2024-03-04"), Accepted("2024-04-08"));

        Assert.Equal(1, await Read(ledger, Figures.ReportingBodies, 2024));
    }

    [Fact]
    public void A_settled_dispute_keeps_the_level_where_it_ended()
    {
        Assert.Equal(1, Settled("2024-03-04", "2024-03-06").Counted(Figures.Succeeded, ("settled-level", "village")));
        var raised = Accepted().When("2024-03-06", Mediator, new AgreeOrally("镇里出面说和", SettledLevel: SettledLevel.Town));
        Assert.Equal(1, raised.Counted(Figures.Succeeded, ("settled-level", "town")));
    }

    [Fact]
    public void Facets_are_those_of_the_catalogue()
    {
        var apply = Applying(DisputeField.Labour) with
        {
            Party = PartyKind.Enterprise,
            Mode = Mode.Entrusted,
            Industry = Industry.Labour,
            Campaign = Campaign.ProtectEnterprise,
            Centre = Centre.NewEmployment,
        };
        var counted = Accepted(apply: apply).Counts.Single(c => c.Figure == "mediation.accepted");

        Assert.Equal(
            "body-kind=village;campaign=protect-enterprise;centre=new-employment;field=labour;industry=labour;mode=entrusted;"
                + "party=enterprise;source=application;type=people",
            counted.Facets
        );
    }

    [Fact]
    public void A_backfilled_dispute_counts_under_its_own_dates()
    {
        var backfill = new Backfill(
            "吴某",
            "郑某",
            DisputeField.Debt,
            new(2023, 3, 6),
            "借款纠纷",
            "旧字2023-18",
            Result.WrittenAgreement,
            new(2023, 3, 20),
            30_000,
            28_000
        );
        var story = NewDispute().When("2023-03-20", Registrar, backfill).Accepted();

        Assert.Equal(Stage.Performed, story.Matter<Dispute>().Stage);
        Assert.Equal(new DateOnly(2023, 3, 6), story.Counts.Single(c => c.Figure == "mediation.accepted").On);
        Assert.Equal(new DateOnly(2023, 3, 20), story.Counts.Single(c => c.Figure == "mediation.succeeded").On);
        Assert.Equal(0, story.Counted(Figures.Pending));
        NewDispute().When("2023-03-20", Registrar, backfill with { ConcludedOn = null }).RefusedBy(Refusals.ResultIncomplete);
        NewDispute().When("2023-03-20", Registrar, backfill with { ConcludedOn = new(2023, 3, 1) }).RefusedBy(Refusals.DatesOutOfOrder);
    }

    [Fact]
    public void The_module_is_in_the_catalogue_and_keeps_the_order_of_the_law()
    {
        Assert.Contains(MediationModule.Module, Catalogue.Modules);
        Assert.Equal(
            ["Apply", "RegisterDispute", "TakeUp", "ReceiveReferral", "Accept"],
            MediationModule.Module.Acts.Take(5).Select(a => a.Name)
        );
        Assert.Equal("Backfill", MediationModule.Module.Acts.Last(a => !a.Type.IsGenericType).Name); // the kernel's own come after
    }

    private static Story Settled(string accepted, string agreed) =>
        Accepted(accepted).When(agreed, Mediator, new AgreeOrally("和解", 100, OnTheSpot: true)).Accepted();

    private static MemoryLedger Ledger(params Story[] stories)
    {
        var ledger = new MemoryLedger();
        foreach (var story in stories)
            ledger.Add(story.Office, story.Counts);
        return ledger;
    }

    private static async Task<decimal?> Read(MemoryLedger ledger, Figure figure, int year) =>
        (await ledger.Read(figure, Cut.Of(Region), Period.Year(year))).Value;
}
