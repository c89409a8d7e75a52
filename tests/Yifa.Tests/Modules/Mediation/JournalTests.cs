using Yifa.Kernel;
using Yifa.Modules.Mediation;
using static Yifa.Tests.Modules.Mediation.Committee;

namespace Yifa.Tests.Modules.Mediation;

/// <summary>One dispute from the police call to the archive, as its journal reads.</summary>
public sealed class JournalTests
{
    [Fact]
    public void A_quarrel_over_a_parking_space_from_the_call_to_the_archive()
    {
        Assert.Equal(
            """
            2024-03-04 林某 接收移送纠纷 → Received | acceptance-review Running 2024-03-07
            2024-03-05 林某 受理 → Mediating | acceptance-review Met 2024-03-07, norm Running 2024-04-07 | accepted 1, pending 1, amount-involved 15000, reporting-bodies 1 | registration
            2024-03-05 周某 指定调解员
            2024-03-07 周某 报告激化风险 | → 示例派出所
            2024-03-08 周某 调解 | session-record
            2024-03-11 周某 签订调解协议书 → Agreed | norm Met 2024-04-07, confirmation Running 2024-04-10, return-visit Running 2024-04-15 | concluded 1, pending -1, succeeded 1, agreement-amount 12000, settled-of-intake 1 | agreement | → 示例派出所
            2024-03-15 周某 申请司法确认 → Confirming | confirmation Met 2024-04-10, court-review Running 2024-04-15 | confirmation-application
            2024-04-01 周某 登记司法确认结果 → Agreed | court-review Met 2024-04-15
            2024-04-02 周某 回访 → Performed | return-visit Met 2024-04-15
            2024-04-03 林某 归档
            """,
            string.Join('\n', Told().Entries.Select(Line))
        );
    }

    [Fact]
    public void At_every_step_something_is_to_be_done_by_somebody_until_a_day()
    {
        var story = NewDispute(Town);
        foreach (var (on, actor, act) in Course)
        {
            story.When(on, actor, act).Accepted();
            if (story.File.Stage.Phase != Phase.Running)
                continue;
            Assert.NotNull(story.File.Stage.Next);
            Assert.NotNull(story.File.DueOn);
            Assert.NotEmpty(Explanation.Of(story.File, WorkCalendar.Official).Who);
        }
    }

    private static readonly (string On, Actor By, Act Act)[] Course =
    [
        (
            "2024-03-04",
            Registrar,
            new ReceiveReferral(
                Source.PoliceCall,
                "示例派出所",
                "吴某",
                "郑某",
                DisputeField.Injury,
                "争停车位推搡致轻微伤",
                "警情17",
                15_000,
                Mode: Mode.ThreeOffices,
                BodyKind: BodyKind.JointRoom
            )
        ),
        ("2024-03-05", Registrar, new Accept(Will.Agrees)),
        ("2024-03-05", Director, new AssignMediator("zhou.mou", "周某", ["律师钱某"])),
        ("2024-03-07", Director, new ReportRisk("郑某情绪激动", "分头劝解", "示例派出所")),
        ("2024-03-08", Director, new HoldSession("核对医药费票据")),
        ("2024-03-11", Director, Agreeing(12_000, new(2024, 3, 29))),
        ("2024-03-15", Director, new ApplyConfirmation("示例区人民法院", Jointly: true)),
        ("2024-04-01", Director, new RecordConfirmation(ConfirmationResult.Confirmed, "(2024)沪0112民特8号")),
        ("2024-04-02", Director, new Visit(Fulfilment.Full, "款项已付清")),
        ("2024-04-03", Registrar, new Archive()),
    ];

    private static Story Told()
    {
        var story = NewDispute(Town);
        foreach (var (on, actor, act) in Course)
            story.When(on, actor, act).Accepted();
        return story;
    }

    private static string Line(Entry entry)
    {
        var outcome = entry.Outcome;
        string[] parts =
        [
            string.Join(", ", outcome.Clocks.Values.Select(c => $"{c.Rule} {c.State} {c.Due:yyyy-MM-dd}")),
            string.Join(", ", outcome.Counts.Select(c => $"{c.Figure["mediation.".Length..]} {c.Amount}")),
            string.Join(", ", outcome.Papers.Select(p => p.Template)),
            string.Join(", ", outcome.Notices.Select(n => $"→ {n.To}")),
        ];
        var done = entry.Performance;
        var stage = outcome.Stage is { } s ? $" → {s}" : "";
        return string.Join(" | ", [$"{done.On:yyyy-MM-dd} {done.Actor.Name} {done.Type.Label}{stage}", .. parts.Where(p => p.Length > 0)]);
    }
}
