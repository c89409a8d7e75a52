using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

/// <summary>One synthetic case being told: real acts in a lawful order and time, nothing after the end of the sample's year.</summary>
internal sealed class SampleCase
{
    private readonly SamplePlan plan;
    private readonly Random random;
    private readonly List<Step> steps = [];
    private readonly SampleRespondent respondent;
    private readonly SampleSubject subject;
    private readonly Actor officer;
    private readonly DateOnly applied;
    private readonly bool enterprise;
    private readonly int index;
    private readonly string applicant;
    private readonly string actNumber;
    private readonly Procedure procedure;

    // little of the year is left: every step as soon as may be
    private readonly bool hurried;
    private DateOnly now;
    private DateOnly accepted;
    private string? hearingRecord;
    private bool dutyOpen;

    public SampleCase(SamplePlan plan, Random random, int index, int year, DateOnly applied, bool enterprise)
    {
        (this.plan, this.random, this.index, this.applied, this.enterprise) = (plan, random, index, applied, enterprise);
        respondent = plan.Respondents[random.Next(plan.Respondents.Count)];
        subject = SampleSubject.Of(respondent.Field, random);
        officer = plan.Staff.Officers[random.Next(plan.Staff.Officers.Count)];
        applicant = enterprise ? SampleFirm.NameOf(index) : SampleSubject.Person(random);
        actNumber = $"{respondent.Name}〔{year}〕{index + 101}号";
        procedure =
            year == plan.Year && year >= Clocks.InForce.Year && subject.Simplified is not null && random.Next(3) > 0
                ? Procedure.Simplified
                : Procedure.Ordinary;
        hurried = year == plan.Year && applied > new DateOnly(plan.Year, 9, 30);
        now = applied;
    }

    private DateOnly YearEnd => new(plan.Year, 12, 31);

    public bool MayBeHeard => procedure == Procedure.Ordinary && !hurried;

    public Script Script() => new("reconsideration", plan.Office, [.. steps.Where(s => s.On <= YearEnd)], $"{applied.Year}-{index + 1}");

    /// <summary>A case of the year before, closed in it.</summary>
    public Script Finished()
    {
        var yearEnd = new DateOnly(applied.Year, 12, 31);
        var refused = random.Next(12) == 0;
        var closed = SampleDays.WorkingBefore(Earlier(applied.AddDays(random.Next(20, 58)), yearEnd));
        Manner manner = random.Next(10) switch
        {
            < 4 => Manner.Withdrawn,
            4 => Manner.Rejected,
            _ => Manner.Decision,
        };
        var outcome = random.Next(8) == 0 ? Outcome.Quash : Outcome.Uphold;
        var entered = refused ? applied : closed;
        Record(
            entered,
            refused
                ? Entered()
                : Entered() with
                {
                    AcceptedOn = applied,
                    ConcludedOn = closed,
                    Manner = manner,
                    Mediated = manner == Manner.Withdrawn && random.Next(2) == 0,
                    Outcomes = manner == Manner.Decision ? [outcome] : null,
                }
        );
        return Script();
    }

    /// <summary>A case of the year before that the year begins with; receipt was acceptance then.</summary>
    public void EnterOpen()
    {
        accepted = applied;
        Record(applied, Entered() with { AcceptedOn = applied });
        now = SampleDays.After(new(plan.Year, 1, 1), random.Next(2, 8));
    }

    public void Apply(bool waives)
    {
        Do(plan.Staff.Registrar, Application());
        var lacking = index == 0 || random.Next(8) == 0;
        var tolerated = enterprise && (plan.Targets.SentBackOneIn == 0 || random.Next(plan.Targets.SentBackOneIn) > 0);
        if (!waives && (!lacking || hurried || tolerated))
            return;
        Move(1, 3);
        Do(officer, new AskSupplement(["申请人身份证明", "行政行为的证明材料"]));
        if (waives)
            return;
        Move(3, 8);
        Do(plan.Staff.Registrar, new Supplement("已补交身份证明和行政决定书复印件"));
    }

    public void NotAccept()
    {
        Move(1, 4);
        var ground = random.Next(2) == 0 ? Inadmissible.NoInterest : Inadmissible.OutOfScope;
        Do(officer, new RefuseAcceptance(ground, $"经审查,{Words.Chinese(ground)}"));
        Follow();
    }

    public void WithdrawEarly()
    {
        Move(1, 3);
        Do(officer, new Withdraw("与被申请人协商解决"));
    }

    public void Accept()
    {
        Move(1, 4);
        accepted = applied < Clocks.InForce ? applied : now;
        var ground = procedure == Procedure.Simplified ? subject.Simplified : null;
        var lacking = index == 0 || random.Next(5) == 0;
        var askedBefore = steps.Any(s => s.Act is AskSupplement);
        if (enterprise && lacking && !askedBefore)
            Do(officer, new AcceptWithGap(procedure, ["营业执照副本", "授权委托书"], SampleDays.After(now, 8), ground));
        else
            Do(officer, new Accept(procedure, ground));
    }

    public void Try(bool heard)
    {
        var simple = procedure == Procedure.Simplified;
        Move(1, simple ? 2 : 4);
        Do(officer, new SendCopy());
        var due = SampleDays.Due(now, Clocks.ReplyFor(procedure), applied);
        Move(2, simple ? 4 : 9);
        now = Earlier(now, due);
        Do(officer, new Reply("认定事实清楚,程序合法,请求维持", ["行政决定书", "询问笔录", "送达回证"]));
        if (steps.Any(s => s.Act is AcceptWithGap))
            Do(officer, new SupplyOwed(["营业执照副本", "授权委托书"]));
        if (!simple)
        {
            Move(1, 5);
            Do(officer, new HearOpinions(random.Next(3) == 0 ? HeardBy.InPerson : HeardBy.Phone, [applicant], "坚持申请书中的意见"));
        }
        if (heard)
            Hear();
    }

    private void Hear()
    {
        Move(1, 2);
        var day = SampleDays.After(now, 7);
        Do(officer, new Classify(Grave: true));
        Do(officer, new NoticeHearing(day, "行政复议听证室", "行政行为的事实、依据和程序"));
        now = day;
        Do(officer, new HoldHearing("周某", ["吴某", "郑某"], "王某", "双方到场,围绕事实、依据和程序陈述、举证、质证"));
        Do(officer, new AskCommittee("本案事实认定与适用依据是否适当"));
        Do(officer, new RecordCommitteeOpinion("同意承办意见", ["钱委员", "孙委员", "李委员"]));
        hearingRecord = $"{day:yyyy-MM-dd}听证笔录";
    }

    public void Mediate(MediationResult result)
    {
        Move(1, 6);
        var terms = result == MediationResult.Agreed ? "被申请人变更原行政行为,申请人不再提出其他请求" : null;
        Do(officer, new Mediate("组织双方调解", result, terms, AgencyCorrected: random.Next(3) == 0));
    }

    public void Seal()
    {
        Move(1, 4);
        Do(officer, new SealMediation(AllSigned: true, Sealed: true));
    }

    public void Withdraw()
    {
        Move(1, 5);
        Do(officer, new Withdraw("与被申请人达成和解", Settled: true));
        Do(officer, new Terminate(TerminationGround.Withdrawn));
    }

    public void Reject()
    {
        Move(1, 5);
        Do(plan.Staff.OrganHead, new Approve(Paper.Rejection));
        Do(officer, new RejectApplication(Inadmissible.NoInterest, "受理后发现申请人与行政行为没有利害关系"));
    }

    public void Terminate()
    {
        Move(1, 5);
        Do(officer, new Terminate(enterprise ? TerminationGround.Dissolution : TerminationGround.Death));
    }

    public void Decide(bool corrects)
    {
        var due = SampleDays.Due(accepted, Clocks.DecisionFor(procedure), applied);
        var latest = SampleDays.WorkingBefore(Earlier(due, YearEnd.AddDays(-1)));
        var day = SampleDays.WorkingBefore(latest.AddDays(-random.Next(0, 15)));
        now = day > now ? day : now;
        Do(plan.Staff.OrganHead, new Approve(Paper.Decision, Collective: hearingRecord is not null));
        var outcome = corrects ? subject.Correcting(random) : subject.Upholding(random);
        var performs = outcome == Outcome.OrderPerformance;
        var remakes = outcome is Outcome.Quash && random.Next(2) == 0;
        dutyOpen = performs || remakes;
        Do(
            officer,
            new Decide(
                [outcome],
                "申请人所述行政行为属实,被申请人提交的证据已经审查",
                corrects ? "被申请人认定事实的主要证据不足" : "行政行为认定事实清楚,证据确凿,适用依据正确",
                hearingRecord,
                Remake: remakes,
                PerformDays: performs ? 30 : null
            )
        );
    }

    /// <summary>Service, duties done, publication, archive: as far as the year lasts.</summary>
    public void Follow()
    {
        Move(1, 3);
        var manner = random.Next(2) == 0 ? ServiceManner.Direct : ServiceManner.Post;
        Do(officer, new Serve<ReconsiderationCase>(applicant, manner, Signer: applicant, Proof: "送达回证"));
        if (steps[^2].Act is Reconsideration.Decide && random.Next(4) > 0)
            Do(officer, new Publish("政府门户网站行政复议专栏"));
        now = SampleDays.After(now, random.Next(12, 25));
        if (dutyOpen)
            Do(
                officer,
                steps.Any(s => s.Act is Decide { Remake: true }) ? new RemakeAct("重新作出的行政决定") : new RecordPerformance("已履行")
            );
        Do(plan.Staff.Registrar, new Archive());
    }

    private Apply Application() =>
        new(
            applicant,
            enterprise ? ApplicantType.Enterprise : ApplicantType.Person,
            respondent.Name,
            respondent.Kind,
            plan.Body,
            subject.Act,
            subject.Subject,
            respondent.Field,
            [subject.Request],
            "申请人认为该行政行为认定事实、适用依据不当",
            applied.DayOfWeek == DayOfWeek.Saturday ? Channel.Online : (Channel)random.Next(3),
            ActNumber: actNumber,
            ActOn: applied.AddDays(-random.Next(20, 50)),
            KnownOn: applied.AddDays(-random.Next(3, 20)),
            OnTheSpot: subject.Simplified == SimplifiedGround.OnTheSpot,
            ReceivedAt: random.Next(6) == 0 ? ReceivedAt.Town : ReceivedAt.Body,
            GreenChannel: enterprise && random.Next(3) == 0
        );

    private Backfill Entered() =>
        new(
            applicant,
            enterprise ? ApplicantType.Enterprise : ApplicantType.Person,
            respondent.Name,
            respondent.Kind,
            plan.Body,
            subject.Act,
            subject.Subject,
            respondent.Field,
            [subject.Request],
            (Channel)random.Next(3),
            applied,
            ActNumber: actNumber
        );

    private void Move(int least, int most) => now = SampleDays.After(now, hurried ? least : random.Next(least, most + 1));

    private void Do(Actor actor, Act act) => steps.Add(Step.OnTheDay(now, 15 * (steps.Count % 24) + random.Next(15), actor, act));

    // entered from paper in the first days of the sample's year
    private void Record(DateOnly on, Act act) =>
        steps.Add(new(on, new DateTime(plan.Year, 1, 2, 1, 0, 0, DateTimeKind.Utc).AddMinutes(index % 480), plan.Staff.Registrar, act));

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
