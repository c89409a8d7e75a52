using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.EnforcementPowers;
using Yifa.Modules.EnforcementSupervision;
using Yifa.Modules.Inspections;
using Yifa.Modules.Litigation;
using Yifa.Modules.Penalties;
using Yifa.Modules.Reconsideration;
using Yifa.Modules.Samples;
using Applied = Yifa.Modules.Reconsideration.Apply;
using Channel = Yifa.Modules.EnforcementSupervision.Channel;
using Decided = Yifa.Modules.Reconsideration.Decide;
using ItemStage = Yifa.Modules.EnforcementSupervision.ItemStage;
using LostSuit = Yifa.Modules.Litigation.Result;
using ReviewOutcome = Yifa.Modules.Reconsideration.Outcome;

namespace Yifa.Store.Tests;

/// <summary>复议诉讼衔接 and the three levels in a database: what opens by itself, where, and what it brings about in other kinds.</summary>
public sealed class SupervisionTests
{
    private static readonly Office District = new(1, "shili/", "示例区", "示", "region");
    private static readonly Office Government = new(2, "shili/zf/", "示例区人民政府", "示府", "government");
    private static readonly Office Market = new(3, "shili/zf/sjj/", "示例区市场监督管理局", "示市监", "department");
    private static readonly Office Street = new(4, "shili/zf/jd/", "示例街道办事处", "示街", "street");
    private static readonly Office Elsewhere = new(5, "shili/dw/", "示例单位", "示单", "department");
    private static readonly DateOnly Day = new(2026, 3, 2);

    private static readonly Actor Supervisor = At(Government, "supervision-items.Supervisor");
    private static readonly Actor Head = At(Government, "supervision-items.Head");

    private static Actor At(Office office, string duty) => new($"{office.Code}.{duty}", "周某", new Capacity.AtOffice(duty, office));

    private static async Task<TestStore> Store(string database, bool supervised = true)
    {
        var test = TestStore.Empty(database, Catalogue.Modules);
        test.Time.Utc = new DateTime(2026, 12, 1, 2, 0, 0, DateTimeKind.Utc);
        Account[] people = supervised
            ?
            [
                new("zhou", "周某", Government, [new Capacity.AtOffice("supervision-items.Supervisor", Government)]),
                new("ma", "马某", Government, [new Capacity.AtOffice("supervision-clues.Supervisor", Government)]),
                new("lian", "练某", Market, [new Capacity.AtOffice("supervision-items.Liaison", Market)]),
            ]
            : [];
        await test.Store.Install([District, Government, Market, Street, Elsewhere], people);
        return test;
    }

    private static async Task<ActResult> Do(
        TestStore test,
        string kind,
        DateOnly on,
        Actor actor,
        Act act,
        long? matter = null,
        Office? office = null
    )
    {
        var module = test.Store.Module(kind)!;
        var result = await test.Store.Perform(
            new(module.Act(act.GetType()), act, actor, on, "desk")
            {
                Matter = matter,
                Office = matter is null ? office ?? Government : null,
            }
        );
        Assert.True(result.Accepted, string.Join(' ', result.Refusals));
        return result;
    }

    private static CaseView View(TestStore test, long id) =>
        test.Store.View(new Reader(new Capacity.AtOffice("supervision.Inspector", District)), id)!;

    private static IReadOnlyList<Brief> Items(TestStore test) =>
        test.Store.List(Reader.At(District, "supervision.Inspector"), new ListQuery("supervision-items")).Rows;

    private static async Task<long> Suit(TestStore test, LostSuit result, Office office, string? against = null)
    {
        var registrar = At(office, "litigation.Registrar");
        var suit = await Do(
            test,
            "litigation",
            Day,
            registrar,
            new ReceiveNotice(
                "示例区市场监督管理局",
                "甲某",
                "示例法院",
                "(2026)沪7101行初12号",
                "处罚",
                Yifa.Modules.Litigation.Area.Market,
                ActNumber: against
            ),
            office: office
        );
        var lost = LitigationCase.IsLost(result);
        await Do(
            test,
            "litigation",
            Day.AddDays(60),
            registrar,
            new RecordOutcome(result, LossCause: lost ? "程序违法" : null),
            suit.Matter
        );
        return suit.Matter;
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_suit_that_is_lost_opens_an_item_above_the_organ_at_once(string database)
    {
        using var test = await Store(database);
        var suit = await Suit(test, LostSuit.Quashed, Market);

        var item = Assert.Single(Items(test));
        Assert.Contains("判决撤销", item.Title);
        Assert.Equal(Government.Id, View(test, item.Id).Brief.Office.Id);
        Assert.Contains(View(test, suit).Links, l => l.Matter.Id == item.Id); // the case shows what supervision does
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_suit_that_is_won_opens_none_nor_one_where_nobody_supervises(string database)
    {
        using var test = await Store(database);
        await Suit(test, LostSuit.Dismissed, Market);
        await Suit(test, LostSuit.Quashed, Elsewhere);
        Assert.Empty(Items(test));

        using var bare = await Store(database, supervised: false);
        await Suit(bare, LostSuit.Quashed, Market);
        Assert.Empty(Items(bare));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_penalty_corrected_in_review_is_found_by_its_number_and_its_publication_is_to_be_withdrawn(string database)
    {
        var (test, penalty, officer, number) = await Published(database);
        using var closing = test;
        await Quash(test, Shangyu2024.Region, number.Replace("第", ""));

        var reader = Reader.At(test.Store.Root!, "supervision.Inspector");
        var item = Assert.Single(test.Store.List(reader, new ListQuery("supervision-items")).Rows);
        Assert.Equal(
            [("penalties", "原决定"), ("reconsideration", "行政复议案件")],
            test.Store.View(reader, item.Id)!.Links.Select(l => (l.Matter.Kind, l.Relation)).Order()
        );
        await test.Store.Deliver();
        var file = test.Store.View(reader, penalty)!.File;
        Assert.NotNull(((PenaltyCase)file.Matter).Overturned);
        Assert.Contains(file.Course.Clocks, c => c is { Rule: "withdrawal", State: ClockState.Running });
        Assert.Contains(item.Title, test.Store.View(reader, penalty)!.Links.Select(l => l.Matter.Title)); // and the case shows why
        await Do(test, "penalties", new(2026, 3, 4), officer, new WithdrawPublication("复议撤销"), penalty);
        Assert.Equal("Closed", test.Store.View(reader, penalty)!.Brief.Stage);
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_penalty_that_does_not_stand_before_the_court_is_found_by_its_number_as_well(string database)
    {
        var (test, penalty, _, number) = await Published(database);
        using var closing = test;
        var reader = Reader.At(test.Store.Root!, "supervision.Inspector");
        await Suit(test, LostSuit.Quashed, test.Store.View(reader, penalty)!.Brief.Office, number);

        var item = Assert.Single(test.Store.List(reader, new ListQuery("supervision-items")).Rows);
        Assert.Equal(
            [("litigation", "行政诉讼案件"), ("penalties", "原决定")],
            test.Store.View(reader, item.Id)!.Links.Select(l => (l.Matter.Kind, l.Relation)).Order()
        );
        await test.Store.Deliver();
        Assert.NotNull(((PenaltyCase)test.Store.View(reader, penalty)!.File.Matter).Overturned);
        Assert.Null(test.Store.Verify().First);
    }

    /// <summary>A penalty of the sample, closed and published, who published it, and the number of its decision.</summary>
    private static async Task<(TestStore Test, long Penalty, Actor Officer, string Number)> Published(string database)
    {
        var sample = Shangyu2024.Region;
        var test = TestStore.Empty(database, Catalogue.Modules);
        test.Time.Utc = new DateTime(2026, 12, 1, 2, 0, 0, DateTimeKind.Utc);
        await test.Store.Install(sample.Offices, sample.Accounts);
        var penalised = sample.Matters().First(s => s.Kind == "penalties");
        Assert.Empty(await test.Store.Load([penalised]));
        var reader = Reader.At(test.Store.Root!, "supervision.Inspector");
        var penalty = test.Store.List(reader, new ListQuery("penalties")).Rows[0].Id;
        var officer = penalised.Steps[0].Actor;
        var papers = test.Store.View(reader, penalty)!.File.Course.Papers;
        return (test, penalty, officer, papers.First(p => p.Template == "decision").Number!);
    }

    /// <summary>The sample's review, told up to its decision against that act, and then decided.</summary>
    private static async Task Quash(TestStore test, SampleRegion sample, string number)
    {
        var review = sample
            .Matters()
            .First(s => s.Steps[0].Act is Applied && s.Steps.Any(t => t.Act is Decided { Outcomes: [ReviewOutcome.Quash] }));
        var (deciding, n) = review.Steps.Select((s, n) => (s, n)).First(t => t.s.Act is Decided);
        Step[] before =
        [
            .. review.Steps.Take(n).Select(t => t.Act is Applied apply ? t with { Act = apply with { ActNumber = number } } : t),
        ];
        Assert.Empty(await test.Store.Load([review with { Steps = before }]));
        var id = test.Store.List(Reader.At(test.Store.Root!, "supervision.Inspector"), new ListQuery("reconsideration")).Rows[0].Id;
        await Do(test, "reconsideration", deciding.On, deciding.Actor, deciding.Act, id);
    }

    private static IReadOnlyList<Brief> Clues(TestStore test) =>
        test.Store.List(Reader.At(District, "supervision.Inspector"), new ListQuery("supervision-clues")).Rows;

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_visit_beyond_the_cap_shows_itself_as_a_clue_and_one_within_it_does_not(string database)
    {
        using var test = await Store(database);
        var (registrar, head) = (At(Market, "inspections.Registrar"), At(Market, "inspections.Head"));
        var last = 0L;
        for (var month = 4; Clues(test).Count == 0; month++)
        {
            Assert.True(month <= 9, "no cap was reached in half a year of visits");
            var day = new DateOnly(2026, month, 14);
            last = (await Do(test, "inspections", Day, registrar, Visit(day), office: Market)).Matter;
            var request = new ActRequest(test.Store.Module("inspections")!.Act(typeof(IssueCode)), new IssueCode(), head, Day, "desk")
            {
                Matter = last,
            };
            var issued = await test.Store.Perform(request);
            if (issued.Accepted)
                continue;
            Assert.True(issued.Refusals[0].Is(InspectionRefusals.CapReached));
            Assert.Empty(Clues(test)); // what is refused is no visit
            await Do(test, "inspections", Day, head, new IssueCode(OverrideReason: "接连三次事故", OverrideBy: "蒋某"), last);
        }

        var clue = (Clue)View(test, Assert.Single(Clues(test)).Id).File.Matter;
        Assert.Equal((Source.Alarm, Channel.System, Market.Name, true), (clue.Source, clue.Channel, clue.Unit, clue.Enterprise));
        Assert.Contains("接连三次事故", clue.Text);
        Assert.Contains(View(test, Clues(test)[0].Id).Links, l => l.Matter.Id == last);
        Assert.Null(test.Store.Verify().First);
    }

    private static Receive Visit(DateOnly day) =>
        new(
            "示例机械有限公司",
            CreditCode.Make("310117", 4711),
            "示例路1号",
            EnforcementField.MarketRegulation,
            ["计量器具"],
            "示例清单",
            day,
            "示计1号",
            RiskGrade.B,
            Officers: ["高某:沪0001", "孙某:沪0002"]
        );

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_alarm_of_discretion_that_is_passed_on_is_a_clue_of_the_same_office_and_linked_with_it(string database)
    {
        using var test = await Store(database);
        const string kind = "discretion-alarms";
        var keeper = At(Government, $"{kind}.Supervisor");
        var raised = new Yifa.Modules.Discretion.RaiseAlarm(
            2026,
            Yifa.Modules.Discretion.Subject.Officer,
            "人员0",
            "310117101",
            "较轻",
            20,
            140,
            0.9m,
            0.4m,
            "0.001"
        );
        var alarm = (await Do(test, kind, Day, keeper, raised, office: Market)).Matter;
        Assert.Empty(Clues(test));
        await Do(test, kind, Day.AddDays(3), keeper, new Yifa.Modules.Discretion.PassOnAlarm("说明不能解释偏离"), alarm);
        await test.Store.Deliver();

        var brief = Assert.Single(Clues(test));
        var clue = (Clue)View(test, brief.Id).File.Matter;
        Assert.Equal((Source.Alarm, Market.Name, Market.Id), (clue.Source, clue.Unit, brief.Office.Id));
        Assert.Contains("说明不能解释偏离", clue.Text);
        Assert.Contains(View(test, brief.Id).Links, l => l.Matter.Id == alarm);
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_same_case_is_followed_once_whoever_asks(string database)
    {
        using var test = await Store(database);
        var suit = await Suit(test, LostSuit.Quashed, Market);
        var again = new FollowCorrection(Source.Litigation, suit, "(2026)沪7101行初12号", Market.Name, "判决撤销");
        var refused = await test.Store.Perform(
            new(SupervisionModule.Items.Act(typeof(FollowCorrection)), again, Supervisor, Day.AddDays(70), "desk") { Office = Government }
        );
        Assert.True(Assert.Single(refused.Refusals).Is(Gate.Claimed));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_certificate_named_by_the_supervising_body_is_suspended_and_one_resumed_since_is_left_alone(string database)
    {
        using var test = await Store(database);
        var (first, second) = (await Certificate(test, "33000124001"), await Certificate(test, "33000124002"));
        var item = (await Do(test, "supervision-items", Day, Supervisor, Opened(Market.Name))).Matter;
        await Do(test, "supervision-items", Day, Head, new AppointOfficers(["甲某", "乙某"]), item);
        await Do(test, "supervision-items", Day, Supervisor, new AskExplanation("谁在执法"), item);
        await Do(test, "supervision-items", Day, Head, new SuspendOfficer("33000124001", "代签"), item);
        await test.Store.Deliver();
        Assert.Equal(nameof(CertificateStage.Suspended), View(test, first).Brief.Stage);

        var keeper = At(Market, "enforcement-certificates.Keeper");
        await Do(test, "enforcement-certificates", Day.AddDays(9), keeper, new ResumeCertificate("查清"), first);
        await Do(test, "supervision-items", Day.AddDays(9), Head, new SuspendOfficer("33000124002", "代签"), item);
        await test.Store.Deliver();
        Assert.Equal(nameof(CertificateStage.Valid), View(test, first).Brief.Stage);
        Assert.Equal(nameof(CertificateStage.Suspended), View(test, second).Brief.Stage);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_is_handed_down_opens_below_and_comes_back_and_what_is_taken_up_ends_below(string database)
    {
        using var test = await Store(database);
        var upper = (await Do(test, "supervision-items", Day, Supervisor, Opened(Street.Name))).Matter;
        await Do(test, "supervision-items", Day, Head, new HandDown(Street.Name, "核实后报告"), upper);
        var lower = Items(test).Single(i => i.Id != upper);
        Assert.Equal(Street.Id, lower.Office.Id);

        var below = At(Street, "supervision-items.Head");
        await Do(test, "supervision-items", Day.AddDays(3), below, new CloseItem(Ending.Corrected, "当场改正"), lower.Id);
        await test.Store.Deliver();
        Assert.Equal(nameof(ItemStage.Inquiring), View(test, upper).Brief.Stage);

        var town = await Do(
            test,
            "supervision-items",
            Day,
            At(Street, "supervision-items.Supervisor"),
            Opened("示例街道执法队"),
            office: Street
        );
        var take = new TakeUp(town.Number!, "提级办理", "示例街道执法队", EnforcementField.UrbanManagement, "情况复杂");
        var refused = await test.Store.Perform(
            new(SupervisionModule.Items.Act(typeof(TakeUp)), take, At(Market, "supervision-items.Supervisor"), Day, "desk")
            {
                Office = Market,
            }
        );
        Assert.True(Assert.Single(refused.Refusals).Is(ItemRefusals.NotBelow));
        await Do(test, "supervision-items", Day.AddDays(4), Supervisor, take);
        await test.Store.Deliver();
        Assert.Equal(nameof(ItemStage.Closed), View(test, town.Matter).Brief.Stage);
    }

    private static OpenItem Opened(string unit) => new(Form.Special, "专项监督", unit, EnforcementField.MarketRegulation, "专项监督方案");

    private static async Task<long> Certificate(TestStore test, string number)
    {
        const string kind = "enforcement-certificates";
        var keeper = At(Market, $"{kind}.Keeper");
        var pass = new RecordPass("陈某", Market.Name, "市场监管", Level.District, Day.AddDays(-30));
        var certificate = await Do(test, kind, Day.AddDays(-20), keeper, pass, office: Market);
        await Do(test, kind, Day.AddDays(-19), keeper, new IssueCertificate(number), certificate.Matter);
        return certificate.Matter;
    }
}
