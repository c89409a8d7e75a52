using Yifa.Kernel;

namespace Yifa.Modules.Exams;

[Act("安排考试", Law.Exams, Opens = true, Hint = "安排以后有考试编号,应考名单凭编号导入")]
[By(Duty.Organiser)]
public sealed record Arrange(
    [Label("考试")] Exam Exam,
    [Label("名称")] string Title,
    [Label("考试方式")] Way Way,
    [Label("开始日期")] DateOnly OpensOn,
    [Label("截止日期")] DateOnly ClosesOn,
    [Label("题库", Hint = "网上考试从这个题库抽题")] string? Bank = null,
    [Label("单选题数")] int Singles = 0,
    [Label("多选题数")] int Multiples = 0,
    [Label("判断题数")] int Judgements = 0,
    [Label("答题分钟")] int Minutes = 60,
    [Label("宽限秒数", Hint = "到时以后网络慢的,在这段时间里仍收答案")] int Grace = 60,
    [Label("合格分", Hint = "满分一百")] decimal PassLine = 60,
    [Label("备注", Format = Format.LongText)] string? Remarks = null
) : Act<ExamRound>
{
    public static readonly Series RoundNumber = new("exams.round", "考试编号", "{mark}考〔{year}〕{n}号");
    private const int MostQuestions = 200;
    private const int LongestMinutes = 600;
    private const int LongestGrace = 600;

    public override IEnumerable<Series> Numbers(ExamRound matter) => [RoundNumber];

    public override IEnumerable<Refusal> Refuse(ExamRound matter, Scene at)
    {
        if (ClosesOn < OpensOn)
            yield return Refusals.ClosesEarlier.At(nameof(ClosesOn));
        if (PassLine is < 0 or > 100)
            yield return Refusals.ScoreUnlikely.At(nameof(PassLine));
        if (Minutes is < 1 or > LongestMinutes)
            yield return Refusals.MinutesUnlikely.At(nameof(Minutes));
        if (Grace is < 0 or > LongestGrace)
            yield return Refusals.GraceUnlikely.At(nameof(Grace));
        int[] counts = [Singles, Multiples, Judgements];
        if (counts.Any(n => n is < 0 or > MostQuestions) || counts.Sum() > MostQuestions)
            yield return Refusals.TooManyQuestions.At(nameof(Singles));
        else if (Way == Way.Online && counts.Sum() == 0)
            yield return Refusals.NoQuestions.At(nameof(Singles));
        if (Way == Way.Online && string.IsNullOrWhiteSpace(Bank))
            yield return Refusals.BankMissing.At(nameof(Bank));
    }

    public override void Perform(ExamRound matter, Scene at)
    {
        (matter.Number, matter.Title, matter.Exam, matter.Way) = (at.Number(RoundNumber), Title, Exam, Way);
        (matter.OpensOn, matter.ClosesOn, matter.Bank) = (OpensOn, ClosesOn, Bank?.Trim());
        (matter.Singles, matter.Multiples, matter.Judgements) = (Singles, Multiples, Judgements);
        (matter.Minutes, matter.Grace, matter.PassLine, matter.Remarks) = (Minutes, Grace, PassLine, Remarks);
        matter.Stage = RoundStage.Planned;
        at.Start(Clocks.Round, set: at.DaysTo(ClosesOn));
    }
}

/// <summary>考试轮次 are counted here, on the day the round is opened.</summary>
[Act("开考", Law.Exams, Hint = "开考以后,网上考试的链接在考试期间可以使用")]
[By(Duty.Organiser)]
[From(RoundStage.Planned)]
public sealed record HoldExam : Act<ExamRound>
{
    public override void Perform(ExamRound matter, Scene at)
    {
        (matter.HeldOn, matter.Stage) = (at.On, RoundStage.Open);
        at.Count(RoundFigures.Rounds);
    }
}

[Act("结束考试", Law.Exams, Hint = "没有交卷的,按已经保存的答案收卷;没有开始的,登记缺考")]
[By(Duty.Organiser)]
[From(RoundStage.Open)]
public sealed record Finish : Act<ExamRound>
{
    public override void Perform(ExamRound matter, Scene at)
    {
        matter.Stage = RoundStage.Finished;
        at.Stop(Clocks.Round);
    }
}

[Act("取消考试", Law.Exams, Grave = true)]
[By(Duty.Reviewer)]
[From(RoundStage.Planned, RoundStage.Open)]
public sealed record CallOff([Label("取消理由")] string Reason) : Act<ExamRound>
{
    public override void Perform(ExamRound matter, Scene at)
    {
        if (matter.HeldOn is { } held)
            at.Uncount(RoundFigures.Rounds, 1, held);
        (matter.Stage, matter.Reason) = (RoundStage.Cancelled, Reason);
    }
}
