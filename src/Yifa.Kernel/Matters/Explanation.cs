namespace Yifa.Kernel;

/// <summary>说明: four plain answers about a matter, for staff and for the parties.</summary>
/// <param name="Where">现在在哪一步.</param>
/// <param name="Who">谁来办.</param>
/// <param name="When">最迟何时; null when no period runs.</param>
/// <param name="Why">Why that day, one sentence; null when no period runs.</param>
/// <param name="IfNot">逾期会怎样.</param>
public sealed record Explanation(string Where, string Who, DateOnly? When, string? Why, string IfNot)
{
    public static Explanation Of(CaseFile file, WorkCalendar calendar)
    {
        var stage = file.Stage;
        var where = $"{file.NextStep}{(file.Matter.DueAt is { } moment ? $"(最迟{moment})" : "")}";
        if (stage.Phase == Phase.Closed && file.Next is null)
            return new(stage.Label, "已办结", null, null, "不再有期限");
        var who = file.Matter.Awaits(file.Course)?.Who;
        if (file.Next is not { } run)
            return new(where, who ?? file.Matter.Owner ?? file.Matter.Office.Name, null, null, "没有正在计算的期限");
        var rule = file.Module.Clock(run.Rule);
        var law = string.Join('、', Cite.ParseAll(run.Law));
        return new(
            where,
            who ?? rule.Responsible,
            run.Due,
            $"{rule.Label}:{run.Derive(calendar).Reason}({law})",
            $"{rule.IfSilent}({law})"
        );
    }
}
