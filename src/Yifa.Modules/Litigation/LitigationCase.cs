using Yifa.Kernel;

namespace Yifa.Modules.Litigation;

/// <summary>行政应诉案件: one suit in one instance, as the office sued keeps it.</summary>
public sealed class LitigationCase : Matter<Stage>
{
    [Label("被告机关"), Facet, Searched]
    public string Defendant { get; set; } = "";

    [Label("原告"), Searched]
    public string Plaintiff { get; set; } = "";

    [Label("审级"), Facet]
    public Instance Instance { get; set; }

    [Label("管辖法院"), Facet, Searched]
    public string Court { get; set; } = "";

    [Label("法院案号"), Searched]
    public string CourtNumber { get; set; } = "";

    [Label("案由"), Facet, Searched]
    public string Cause { get; set; } = "";

    [Label("管理领域"), Facet]
    public Area Field { get; set; }

    [Label("收到应诉通知日期")]
    public DateOnly ReceivedOn { get; set; }

    [Label("经过行政复议"), Facet]
    public bool AfterReconsideration { get; set; }

    [Label("复议结案年度"), Facet]
    public ReconsideredIn ReconsideredIn { get; set; }

    [Label("复议案号"), Searched]
    public string? ReviewNumber { get; set; }

    /// <summary>Of the decision that is sued against, by which others find it.</summary>
    [Label("被诉行政行为的文号"), Facet("act-number", Hidden = true), Searched]
    public string? ActNumber { get; set; }

    /// <summary>The defendant of a direct suit; after review, its respondent, whoever is sued.</summary>
    [Label("作出行政行为的机关"), Facet]
    public string Respondent { get; set; } = "";

    [Label("行政负责人须出庭")]
    public bool HeadNotified { get; set; }

    [Label("答辩日期")]
    public DateOnly? AnsweredOn { get; set; }

    [Label("证据清单")]
    public IReadOnlyList<string> Evidence { get; set; } = [];

    [Label("开庭次数")]
    public int Sessions { get; set; }

    [Label("最近一次出庭人员"), Facet]
    public Rank? Rank { get; set; }

    [Label("裁判结果"), Facet]
    public Result? Outcome { get; set; }

    [Label("裁判日期")]
    public DateOnly? DecidedOn { get; set; }

    [Label("败诉原因"), Searched]
    public string? LossCause { get; set; }

    [Label("应当履行的义务")]
    public string? Duties { get; set; }

    /// <summary>The pending case begins with the notice.</summary>
    internal void Receive(Scene at, DateOnly on)
    {
        (Stage, ReceivedOn) = (Stage.Answering, on);
        Title = $"{Plaintiff}诉{Defendant}{Cause}案";
        Number = CourtNumber.Length == 0 ? null : DocumentNumber.Canonical(CourtNumber);
        at.Count(Figures.Received, on: on);
        at.Count(Figures.Pending, on: on);
    }

    /// <summary>法释〔2020〕3号 第七条: one session an instance, unless the court asks again.</summary>
    internal void CountSession(Scene at, Rank rank, bool askedAgain, DateOnly on)
    {
        Rank = rank;
        Sessions++;
        if (!HeadNotified || (Sessions > 1 && !askedAgain))
            return;
        at.Count(Figures.HearingsDue, on: on);
        if (rank <= Litigation.Rank.OtherHead)
            at.Count(Figures.Appeared, on: on);
    }

    /// <summary>The court's paper ends it, on its own date.</summary>
    internal void Conclude(Scene at, Result result, DateOnly on, string? lossCause)
    {
        (Outcome, DecidedOn, LossCause) = (result, on, lossCause);
        at.Count(Figures.Closed, on: on);
        at.Count(Figures.Pending, -1, on: on);
        if (IsAgreed(result))
            at.Count(Figures.MediatedWithdrawn, on: on);
        if (IsLost(result))
            at.Count(Figures.Lost, on: on);
        at.Drop(Clocks.Answer);
        foreach (var rule in Clocks.OfTheCourt)
            at.Stop(rule);
    }

    /// <summary>败诉: a judgment on the merits against the office, 行政诉讼法 70, 72 to 78.</summary>
    public static bool IsLost(Result result) => result <= Result.AgreementDuty;

    /// <summary>调撤: 行政诉讼法 58, 60, 62.</summary>
    public static bool IsAgreed(Result result) => result is Result.Mediated or Result.WithdrawalAllowed or Result.DeemedWithdrawn;
}
