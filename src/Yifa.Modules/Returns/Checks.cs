using Yifa.Kernel;

namespace Yifa.Modules.Returns;

/// <summary>审核关系: what a form's numbers must keep before it may be handed in.</summary>
internal static class Checks
{
    /// <summary>Under which the cases that break the balance are asked.</summary>
    public const string Breaking = "breaking";

    /// <summary>Everything that stands against the numbers as they read now.</summary>
    public static IEnumerable<Refusal> Of(PeriodicReturn matter, Scene at)
    {
        var form = matter.Layout;
        decimal Value(string line) => at.Reading(line).Value;
        string Said(string line) => $"第{line}行{Field.Show(Value(line))}";
        var broken = at.Answer(Breaking);
        foreach (var b in form.Balances)
            if (Value(b.Before) + Value(b.New) != Value(b.Closed) + Value(b.Pending) || broken.Count > 0)
                yield return Refusals.OutOfBalance.With(
                    $":{Said(b.Before)}加{Said(b.New)},{Said(b.Closed)}加{Said(b.Pending)}"
                        + (broken.Count == 0 ? "" : $";出错的案件:{string.Join('、', broken.Select(f => f.Number))}")
                );
        foreach (var s in form.Sums)
            if (Value(s.Total) != s.Parts.Sum(Value))
                yield return Refusals.PartsDoNotAdd.With($":{Said(s.Total)},分项为{string.Join('、', s.Parts.Select(Said))}");
        foreach (var p in form.Parts)
            if (Value(p.Part) > Value(p.Whole))
                yield return Refusals.PartExceedsWhole.With($":{Said(p.Part)},{Said(p.Whole)}");
        foreach (var a in form.Across)
            if (at.Reading(SentOf(a)).Value > 0 && at.Reading(LineOf(a)).Value != Value(a.Line))
                yield return Refusals.FormsDisagree.With(
                    $":本表{Said(a.Line)},{Forms.Of(a.Other).Code}第{a.OtherLine}行报{Field.Show(at.Reading(LineOf(a)).Value)}"
                );
    }

    /// <summary>What the checks read beside the form's own lines: the lines of other forms as they were told.</summary>
    public static IEnumerable<FigureQuestion> Across(PeriodicReturn matter)
    {
        foreach (var a in matter.Layout.Across)
        {
            var form = $"form={Words.Code(a.Other)}";
            var span = $"span={Words.Code(matter.Span)}";
            yield return new(SentOf(a), Figures.Sent.Id, LastDay(matter), $"{form};{span}");
            yield return new(LineOf(a), Figures.Reported.Id, LastDay(matter), $"{form};line={a.OtherLine};{span}");
        }
    }

    /// <summary>The day returns of the period count under.</summary>
    public static Period LastDay(PeriodicReturn matter) => new(matter.Period.To, matter.Period.To);

    private static string SentOf(Agrees across) => $"sent-{Words.Code(across.Other)}";

    private static string LineOf(Agrees across) => $"told-{Words.Code(across.Other)}-{across.OtherLine}";
}
