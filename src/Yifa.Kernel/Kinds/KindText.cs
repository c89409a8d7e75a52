using System.Globalization;
using System.Text.RegularExpressions;

namespace Yifa.Kernel;

/// <summary>What is wrong with a kind's text, and where: lines and columns from 1.</summary>
public sealed record KindFlaw(int Line, int Column, string Text)
{
    public override string ToString() => $"第{Line}行第{Column}列:{Text}。";
}

/// <summary>
/// Reads the text of a kind: a line for each thing said, its keyword first, words apart by spaces, <c>#</c> before a remark. All that is wrong
/// is named at once, one sentence a line.
/// </summary>
public sealed partial class KindText
{
    public const int FirstVersion = 1;
    private const int MostFields = 40;
    private readonly KindFrame frame;
    private readonly List<KindFlaw> flaws = [];
    private readonly List<Field> fields = [];
    private readonly Dictionary<string, Word> once = [];
    private readonly Dictionary<string, string> rules = [];
    private readonly Dictionary<KindRule, Word> ruled = [];
    private readonly List<string> figures = [];
    private Kind kind;
    private (Field Field, string Unit)? amount;

    private KindText(KindFrame frame) => (this.frame, kind) = (frame, new("", "", frame.Module, 1, ""));

    /// <summary>A word and the column it begins in.</summary>
    private readonly record struct Word(string Text, int Line, int Column);

    /// <summary>A word as it stands.</summary>
    [GeneratedRegex(@"\S+")]
    private static partial Regex Words();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Code();

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*$")]
    private static partial Regex Identifier();

    /// <summary>The kind a text declares for the module; null together with at least one flaw.</summary>
    public static (Kind? Kind, IReadOnlyList<KindFlaw> Flaws) Read(string text, KindFrame frame) => new KindText(frame).Read(text);

    /// <summary>The module that a text names, by its id or its Chinese name; null when it names none.</summary>
    public static string? ModuleIn(string text)
    {
        foreach (var line in text.Split('\n'))
            if (Words().Matches(line) is [{ Value: "模块" }, var named, ..])
                return named.Value;
        return null;
    }

    /// <summary>The kind's text as a next version begins with it: the same, one version on.</summary>
    public static string Next(Kind kind)
    {
        var lines = kind.Text.TrimEnd().Split('\n').ToList();
        var at = lines.FindIndex(l => Words().Matches(l) is [{ Value: "版本" }, ..]);
        if (at >= 0)
            lines.RemoveAt(at);
        var head = lines.FindIndex(l => Words().Matches(l) is [{ Value: "模块" }, ..]);
        lines.Insert(head + 1, $"版本 {kind.Version + 1}");
        return string.Join('\n', lines);
    }

    /// <summary>The kind's text as another kind begins with it: its code and name still to be given, the first version.</summary>
    public static string Like(Kind kind) =>
        string.Join(
            '\n',
            kind.Text.TrimEnd()
                .Split('\n')
                .Select(l =>
                    Words().Matches(l) is [{ Value: var key }, ..]
                        ? key switch
                        {
                            "种类" => "种类 english-code 中文名称",
                            "版本" => $"{key} {FirstVersion}",
                            _ => l,
                        }
                        : l
                )
                .Where(l => Words().Matches(l) is not [{ Value: "停用" }, ..])
        );

    private (Kind?, IReadOnlyList<KindFlaw>) Read(string text)
    {
        if (text.Length > 20_000)
            return (null, [new(1, 1, "种类的文本不能超过两万字")]);
        var n = 0;
        foreach (var line in text.Split('\n'))
        {
            n++;
            Word[] words = [.. Words().Matches(line).Select(m => new Word(m.Value, n, m.Index + 1))];
            if (words.Length > 0 && !words[0].Text.StartsWith('#'))
                Take(words[0], words[1..], line);
        }
        Finish(text);
        return (flaws.Count > 0 ? null : kind, [.. flaws.OrderBy(f => (f.Line, f.Column))]);
    }

    private void Take(Word key, Word[] rest, string line)
    {
        if (key.Text is not ("字段" or "规则") && !once.TryAdd(key.Text, key))
            Wrong(key, $"“{key.Text}”写了两次");
        else if (rest.Length == 0)
            Wrong(key, $"“{key.Text}”后面没有内容");
        else
            Say(key, rest, line);
    }

    private void Say(Word key, Word[] rest, string line)
    {
        switch (key.Text)
        {
            case "种类":
                Head(key, rest);
                break;
            case "模块":
                if (rest[0].Text != frame.Module && rest[0].Text != frame.ModuleName)
                    Wrong(rest[0], $"这里应为“{frame.Module}”");
                break;
            case "版本":
                kind = kind with { Version = Number(rest[0]) };
                break;
            case "归类":
                if (Pair(key, rest) is { } family)
                    kind = kind with { Family = new(family.Code, family.Name) };
                break;
            case "单位":
                kind = kind with { Unit = rest[0].Text };
                break;
            case "说明":
                kind = kind with { Hint = line[(rest[0].Column - 1)..].Trim() };
                break;
            case "指标":
                foreach (var word in rest)
                    Figure(word);
                break;
            case "公开":
                kind = kind with { IsPublic = YesOrNo(rest[0]) };
                break;
            case "停用":
                kind = kind with { IsEnded = YesOrNo(rest[0]) };
                break;
            default:
                SayOfItsOwn(key, rest, line);
                break;
        }
    }

    private void SayOfItsOwn(Word key, Word[] rest, string line)
    {
        switch (key.Text)
        {
            case "合计":
                Amount(key, rest);
                break;
            case "字段":
                Own(key, rest);
                break;
            case "规则":
                Rule(key, rest, line);
                break;
            default:
                Wrong(key, $"没有“{key.Text}”这一项,可用:种类、模块、版本、归类、单位、说明、指标、公开、停用、合计、字段、规则");
                break;
        }
    }

    private void Head(Word key, Word[] rest)
    {
        if (Pair(key, rest) is { } named)
            kind = kind with { Id = named.Code, Name = named.Name };
    }

    private (string Code, string Name)? Pair(Word key, Word[] rest)
    {
        if (rest.Length < 2)
            Wrong(key, $"“{key.Text}”应写作:{key.Text} 英文代码 中文名称");
        else if (!Code().IsMatch(rest[0].Text) || rest[0].Text.Length > 60)
            Wrong(rest[0], $"“{rest[0].Text}”不是代码,应为小写英文,词间用连字符");
        else if (rest[1].Text.Length > 40)
            Wrong(rest[1], "名称不能超过40个字");
        else
            return (rest[0].Text, rest[1].Text);
        return null;
    }

    private int Number(Word word)
    {
        if (int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= 9999)
            return n;
        Wrong(word, $"“{word.Text}”应为1至9999之间的整数");
        return 1;
    }

    private bool YesOrNo(Word word)
    {
        if (word.Text is not ("是" or "否"))
            Wrong(word, $"“{word.Text}”应为“是”或“否”");
        return word.Text == "是";
    }

    private void Figure(Word word)
    {
        var known = frame.Figures.FirstOrDefault(f => f.Id == $"{frame.Module}.{word.Text}" || f.Name == word.Text);
        if (known is null)
            Wrong(word, $"没有指标“{word.Text}”,可用:{string.Join('、', frame.Figures.Select(f => f.Id[(frame.Module.Length + 1)..]))}");
        else if (figures.Contains(known.Id))
            Wrong(word, $"指标“{word.Text}”写了两次");
        else
            figures.Add(known.Id);
    }

    private void Amount(Word key, Word[] rest)
    {
        if (frame.Sum is null)
            Wrong(key, $"“{frame.ModuleName}”没有合计的指标");
        else if (rest.Length < 3)
            Wrong(key, "“合计”应写作:合计 英文名 中文名 单位");
        else if (Named(rest[0], rest[1]))
        {
            amount = (Field.OfKind(rest[0].Text, rest[1].Text, typeof(decimal)), rest[2].Text);
            fields.Add(amount.Value.Field);
        }
    }

    private void Own(Word key, Word[] rest)
    {
        if (rest.Length < 3)
            Wrong(key, "“字段”应写作:字段 英文名 中文名 类型");
        else if (fields.Count >= MostFields)
            Wrong(key, $"字段最多{MostFields}个");
        else if (Named(rest[0], rest[1]) && TypeOf(rest[2]) is var (type, format))
            AddField(rest, type, format);
    }

    private void AddField(Word[] rest, Type type, Format format)
    {
        var choices = new List<Choice>();
        foreach (var word in rest[3..].Where(w => w.Text is not ("必填" or "分面")))
            if (type != typeof(Choice))
                Wrong(word, $"“{word.Text}”不能用在这里,可用:必填、分面");
            else if (word.Text.Split('=') is not [var code, { Length: > 0 } name] || !Code().IsMatch(code))
                Wrong(word, $"选项应写作 英文代码=中文名称,现为“{word.Text}”");
            else if (choices.Any(c => c.Name == code || c.Chinese == name))
                Wrong(word, $"选项“{word.Text}”写了两次");
            else
                choices.Add(new(code, name));
        if (type == typeof(Choice) && rest[3..].All(w => w.Text is "必填" or "分面"))
            Wrong(rest[2], "选项字段没有写选项");
        bool Says(string mark) => rest[3..].Any(w => w.Text == mark);
        fields.Add(Field.OfKind(rest[0].Text, rest[1].Text, type, format, choices, Says("必填"), Says("分面")));
    }

    private bool Named(Word name, Word label)
    {
        if (!Identifier().IsMatch(name.Text) || name.Text.Length > 40)
            Wrong(name, $"“{name.Text}”不是字段的英文名,应以大写字母开头,只用英文字母和数字");
        else if (frame.Taken.Contains(name.Text) || frame.Taken.Contains(Kernel.Words.Kebab(name.Text)))
            Wrong(name, $"“{name.Text}”是各种类共有的名称,请另取一个");
        else if (frame.Taken.Contains(label.Text))
            Wrong(label, $"“{label.Text}”是各种类共有的名称,请另取一个");
        else if (fields.Any(f => f.Name.Equals(name.Text, StringComparison.OrdinalIgnoreCase) || f.Label == label.Text))
            Wrong(name, $"字段“{name.Text}”或“{label.Text}”写了两次");
        else
            return true;
        return false;
    }

    private (Type, Format)? TypeOf(Word word)
    {
        switch (word.Text)
        {
            case "文本":
                return (typeof(string), Format.Plain);
            case "长文":
                return (typeof(string), Format.LongText);
            case "日期":
                return (typeof(DateOnly), Format.Plain);
            case "整数":
                return (typeof(int), Format.Plain);
            case "数":
                return (typeof(decimal), Format.Plain);
            case "金额":
                return (typeof(decimal), Format.Money);
            case "是否":
                return (typeof(bool), Format.Plain);
            case "选项":
                return (typeof(Choice), Format.Plain);
            default:
                Wrong(word, $"没有类型“{word.Text}”,可用:文本、长文、日期、整数、数、金额、是否、选项");
                return null;
        }
    }

    private void Rule(Word key, Word[] rest, string line)
    {
        if (frame.Rules.FirstOrDefault(r => r.Name == rest[0].Text) is not { } rule)
            Wrong(
                rest[0],
                frame.Rules.Count == 0
                    ? $"“{frame.ModuleName}”的种类没有规则"
                    : $"没有规则“{rest[0].Text}”,可用:{string.Join('、', frame.Rules.Select(r => r.Name))}"
            );
        else if (rest.Length < 2)
            Wrong(key, $"规则“{rule.Name}”后面没有内容");
        else if (line[(rest[1].Column - 1)..].Trim() is var said && !rule.IsValid(said))
            Wrong(rest[1], $"规则“{rule.Name}”{rule.Expected},现为“{said}”");
        else if (rules.TryAdd(rule.Name, said))
            ruled[rule] = rest[0];
        else if (rule.Repeats)
            rules[rule.Name] += '\n' + said;
        else
            Wrong(rest[0], $"规则“{rule.Name}”写了两次");
    }

    private void Finish(string text)
    {
        foreach (
            var (needed, has) in ((string, bool)[])
                [("种类", kind.Id.Length > 0), ("模块", once.ContainsKey("模块")), ("指标", figures.Count > 0)]
        )
            if (!has && !flaws.Any(f => once.TryGetValue(needed, out var at) && f.Line == at.Line))
                flaws.Add(new(1, 1, $"没有写“{needed}”"));
        foreach (var (rule, at) in ruled)
            if (rule.Whole(rules) is { } fault)
                Wrong(at, fault);
        if (amount is not null && !figures.Contains(frame.Sum!.Id))
            Wrong(once["合计"], $"写了“合计”,“指标”里却没有“{frame.Sum.Name}”");
        kind = kind with
        {
            Text = text,
            Figures = figures,
            Fields = fields,
            Amount = amount?.Field,
            AmountUnit = amount?.Unit,
            Rules = rules,
        };
    }

    private void Wrong(Word word, string text) => flaws.Add(new(word.Line, word.Column, text));
}
