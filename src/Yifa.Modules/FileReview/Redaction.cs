using System.Text;
using System.Text.RegularExpressions;
using Yifa.Kernel;

namespace Yifa.Modules.FileReview;

/// <summary>
/// 隐名: a file's course as its reviewers read it. Whoever took part is a letter, the office is 本机关, numbers that lead to the case are struck, and a
/// field that names people or places is left out whole. Pure: the same file gives the same text.
/// </summary>
public static partial class Redaction
{
    private const string Struck = "(已隐去)";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";

    // fields whose values are people, units or places, by what they are called
    private static readonly string[] Naming =
    [
        "人员",
        "姓名",
        "当事人",
        "申请人",
        "被申请人",
        "第三人",
        "代理",
        "企业",
        "单位",
        "机关",
        "机构",
        "部门",
        "法院",
        "负责人",
        "调解员",
        "主持",
        "记录人",
        "签",
        "见证",
        "账号",
        "地址",
        "地点",
        "位置",
        "住所",
        "编号",
        "文号",
        "案号",
        "号码",
        "代码",
        "收件",
        "送达给",
        "在场",
        "参加",
        "调查对象",
        "被调查",
        "被检查",
    ];

    [GeneratedRegex(
        @"[\p{IsCJKUnifiedIdeographs}]{0,20}[〔\[(][0-9]{4}[〕\])]第?[0-9]+[号轮次]?|(?<![0-9A-Z])[0-9A-HJ-NP-RT-UW-Y]{18}(?![0-9A-Z])|1[3-9][0-9]{9}"
    )]
    private static partial Regex Number();

    /// <summary>The course of a file, a step a line, without a name in it.</summary>
    public static string Of(WholeFile file)
    {
        var masks = new Masks(file);
        var text = new StringBuilder();
        foreach (var step in file.Steps)
        {
            text.Append($"{step.N}. {step.On:yyyy-MM-dd} {step.Type.Label},{masks.Who(step)}\n");
            foreach (var (label, value) in Said(step))
                text.Append($"   {label}:{masks.Hide(value)}\n");
            foreach (var paper in step.Papers)
                text.Append($"   文书:{file.Module.Document(paper).Label}\n");
        }
        foreach (var run in file.Course.Clocks)
            text.Append($"期限:{file.Module.Clock(run.Rule).Label},{run.From:yyyy-MM-dd}起,{run.Due:yyyy-MM-dd}届满,{EndOf(run)}\n");
        return masks.Hide(text.ToString());
    }

    private static string EndOf(ClockRun run) => $"{Words.Chinese(run.State)}{(run.EndedOn is { } on ? $"({on:yyyy-MM-dd})" : "")}";

    private static IEnumerable<(string Label, string Value)> Said(StepTaken step) =>
        from field in step.Type.Fields
        let shown = field.IsPersonal ? Struck : field.Shown(field.Read(step.Act))
        where shown.Length > 0
        select (field.Label, IsNaming(field) ? Struck : shown);

    private static bool IsNaming(Field field) =>
        (
            field.Item == typeof(string)
            && field.Format != Format.LongText
            && Naming.Any(n => field.Label.Contains(n, StringComparison.Ordinal))
        ) || field.Format is Format.Account or Format.CreditCode or Format.IdentityNumber or Format.Office or Format.Party or Format.Phone;

    /// <summary>What stands for whom.</summary>
    private sealed class Masks
    {
        private readonly Dictionary<string, string> tokens = new(StringComparer.Ordinal);
        private readonly List<string> ordered;

        public Masks(WholeFile file)
        {
            var (actors, parties) = (0, 0);
            foreach (var party in file.Course.Parties)
                Add(party.Name, $"当事人{Letter(ref parties)}", party.Account);
            foreach (var step in file.Steps.Where(s => s.Duty is not null))
                if (!tokens.ContainsKey(step.Name))
                    Add(step.Name, $"承办人{Letter(ref actors)}", step.Account);
            var office = file.Matter.Office;
            foreach (var name in (string[])[office.Name, office.Mark, office.Code])
                tokens.TryAdd(name, "本机关");
            foreach (var number in (string?[])[file.Matter.Number, file.Matter.Receipt, .. file.Course.Papers.Select(p => p.Number)])
                if (number is { Length: > 0 })
                    tokens.TryAdd(number, Struck);
            foreach (var name in file.Steps.SelectMany(Named))
                tokens.TryAdd(name, Struck);
            // one character stands in too many words
            ordered = [.. tokens.Keys.Where(k => k.Length > 1).OrderByDescending(k => k.Length).ThenBy(k => k, StringComparer.Ordinal)];
        }

        public string Who(StepTaken step) => step.Duty is null ? tokens.GetValueOrDefault(step.Name, "法律规定") : tokens[step.Name];

        // a longer name first, so that no part of it is left
        public string Hide(string text)
        {
            foreach (var name in ordered)
                text = text.Replace(name, tokens[name], StringComparison.Ordinal);
            return Number().Replace(text, Struck);
        }

        private void Add(string name, string token, string? account)
        {
            tokens.TryAdd(name, token);
            if (account is not null)
                tokens.TryAdd(account, token);
        }

        private static string Letter(ref int n) => n < Stems.Length ? Stems[n++].ToString() : $"{++n}";

        /// <summary>The names that naming fields hold, to be struck wherever else they stand; a number behind a name is no part of it.</summary>
        private static IEnumerable<string> Named(StepTaken step) =>
            from field in step.Type.Fields
            where !field.IsPersonal && IsNaming(field)
            let value = field.Read(step.Act)
            from text in value is IEnumerable<string> many ? many
            : value is string one ? [one]
            : (string[])[]
            from part in (string[])[text, .. text.Split([' ', ':', '\uFF1A', ',', '\uFF0C', '、'], StringSplitOptions.TrimEntries)]
            where part.Length > 1
            select part;
    }
}
