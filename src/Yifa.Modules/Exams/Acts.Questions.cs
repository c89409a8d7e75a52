using Yifa.Kernel;

namespace Yifa.Modules.Exams;

[Act("录入试题", Law.Exams, Opens = true, Hint = "整个题库可以用电子表格导入,一行一题")]
[By(Duty.Organiser)]
public sealed record Write(
    [Label("题库")] string Bank,
    [Label("题型")] Form Form,
    [Label("题目", Format = Format.LongText, Max = 1000)] string Text,
    [Label("答案", Hint = "单选写一个字母,多选写几个字母,判断写“对”或者“错”")] string Key,
    [Label("选项A")] string? A = null,
    [Label("选项B")] string? B = null,
    [Label("选项C")] string? C = null,
    [Label("选项D")] string? D = null,
    [Label("选项E")] string? E = null,
    [Label("选项F")] string? F = null,
    [Label("依据", Hint = "如 行政处罚法第四十二条;结束以后与答案一起给应考人看")] string? Basis = null
) : Act<ExamQuestion>
{
    public override IEnumerable<Refusal> Refuse(ExamQuestion matter, Scene at)
    {
        var options = Options.Count;
        if (Form == Form.TrueOrFalse && options > 0)
            yield return Refusals.OptionsOfJudgement.At(nameof(A));
        else if (Form != Form.TrueOrFalse && (options < 2 || Cells.Take(options).Any(o => o is null)))
            yield return Refusals.TooFewOptions.At(nameof(A));
        if (ExamQuestion.KeyOf(Form, Key, options) is null)
            yield return (
                Form switch
                {
                    Form.Single => Refusals.KeyOfSingle,
                    Form.Multiple => Refusals.KeyOfMultiple,
                    _ => Refusals.KeyOfJudgement,
                }
            ).At(nameof(Key));
    }

    public override void Perform(ExamQuestion matter, Scene at)
    {
        (matter.Bank, matter.Form, matter.Text, matter.Options) = (Bank.Trim(), Form, Text, Options);
        (matter.Key, matter.Basis) = (ExamQuestion.KeyOf(Form, Key, Options.Count)!, Basis);
        matter.Title = Text.Length <= 60 ? Text : $"{Text[..(char.IsHighSurrogate(Text[58]) ? 58 : 59)]}…";
        matter.Stage = QuestionStage.InUse;
    }

    private string?[] Cells => [A, B, C, D, E, F];

    private List<string> Options => [.. Cells.OfType<string>()];
}

[Act("停用试题", Law.Exams, Hint = "以后的试卷不再抽到;已经抽到的试卷不变")]
[By(Duty.Organiser, Duty.Reviewer)]
[From(QuestionStage.InUse)]
public sealed record Retire([Label("停用理由")] string Reason) : Act<ExamQuestion>
{
    public override void Perform(ExamQuestion matter, Scene at) => (matter.Reason, matter.Stage) = (Reason, QuestionStage.Retired);
}
