using Yifa.Kernel;

namespace Yifa.Modules.AnnualReport;

[Act("起草", "督察工作规定 23;督察工作规定 25", Opens = true)]
[By(Duty.Drafter)]
public sealed record Draft(
    [Label("报告年度")] int Year,
    [Label("本级司法行政机关", Hint = "填写的,单列其作为被申请人和被告的案件")] string? Body = null,
    [Label("模板", Format = Format.LongText, Max = 50_000, Hint = "不填用产品自带的模板")] string? Template = null
) : Act<YearReport>
{
    public override IEnumerable<Refusal> Refuse(YearReport matter, Scene at)
    {
        if (Year is < 1949 or > 9998)
            yield return Refusals.YearUnlikely.At(nameof(Year));
        else if (Year >= at.On.Year)
            yield return Refusals.YearRunning.At(nameof(Year));
        if (Template is not null && ReportTemplates.Read(Template) is (null, var faults))
            yield return Refusals.TemplateFaulty.With($":{string.Join(";", faults.Take(10))}").At(nameof(Template));
    }

    public override void Perform(YearReport matter, Scene at)
    {
        (matter.Year, matter.Body, matter.Template) = (Year, Body, Template);
        (matter.Drafter, matter.DraftedBy, matter.Owner) = (at.Actor.Name, at.Actor.Account, at.Actor.Account);
        matter.Title = $"{Year}年度{at.Office.Name}法治政府建设情况报告";
        at.Claim("annual-report", $"{at.Office.Id}/{Year}");
        Clocks.Start(at, Year);
    }
}

/// <summary>征集: what a unit is to send, and by when.</summary>
[Act("征集材料", "督察工作规定 25", Version = 2)]
[By(Duty.Drafter)]
[From(Stage.Drafting)]
public sealed record Ask([Label("单位")] string Unit, [Label("部分")] ReportPart Part, [Label("来稿期限")] DateOnly Due) : Act<YearReport>
{
    public override IEnumerable<Refusal> Refuse(YearReport matter, Scene at)
    {
        if (matter.Asked.Any(a => a.Unit == Unit && a.Part == Part))
            yield return Refusals.AskedTwice.At(nameof(Unit));
        if (Due < at.On)
            yield return Refusals.DueInThePast.At(nameof(Due));
    }

    public override void Perform(YearReport matter, Scene at)
    {
        matter.Asked = [.. matter.Asked, new(Unit, Part, Due)];
        at.Notify("office", Unit, $"请于{DocumentText.Day(Due)}前报送{matter.Year}年度报告“{Words.Chinese(Part)}”部分的材料");
        Clocks.Await(at, matter);
    }
}

/// <summary>催报: a numbered letter to one unit, for everything whose date it has let pass; served like any paper, and counted.</summary>
[Act("催报", "督察工作规定 25", Version = 2, Hint = "制发催报函并通知该单位,每次催报都记次数")]
[By(Duty.Drafter)]
[From(Stage.Drafting)]
public sealed record Chase([Label("单位")] string Unit) : Act<YearReport>
{
    public override IEnumerable<Series> Numbers(YearReport matter) => [Documents.ReminderNumber];

    public override IEnumerable<Refusal> Refuse(YearReport matter, Scene at)
    {
        if (!matter.Late(Unit, at.On).Any())
            yield return Refusals.NothingLate.At(nameof(Unit));
    }

    public override void Perform(YearReport matter, Scene at)
    {
        var reminder = new Reminder(Unit, at.On, matter.ChasedTimes(Unit) + 1, [.. matter.Late(Unit, at.On)]);
        matter.Reminders = [.. matter.Reminders ?? [], reminder];
        at.Issue(Documents.Reminder);
        at.Notify("office", Unit, $"第{reminder.Times}次催报:{string.Join("。", reminder.Said)}。请尽快报送");
    }
}

/// <summary>来稿: merged with its author named; a unit that sends again replaces what it sent.</summary>
[Act("登记来稿", "督察工作规定 25", Version = 2)]
[By(Duty.Drafter)]
[From(Stage.Drafting)]
public sealed record Receive(
    [Label("单位")] string Unit,
    [Label("部分")] ReportPart Part,
    [Label("撰稿人")] string Author,
    [Label("内容", Format = Format.LongText, Max = 50_000, FromFile = true)] string Text
) : Act<YearReport>
{
    public override void Perform(YearReport matter, Scene at)
    {
        matter.Contributions = [.. matter.Contributions.Where(c => c.Unit != Unit || c.Part != Part), new(Unit, Part, Author, at.On, Text)];
        Clocks.Await(at, matter);
    }
}

/// <summary>A number of the court, the police, another platform: with its source and who signed for it.</summary>
[Act("登记报送的数", "督察工作规定 25")]
[By(Duty.Drafter)]
[From(Stage.Drafting)]
public sealed record TakeReported(
    [Label("指标")] string Name,
    [Label("数值")] decimal Value,
    [Label("计量单位")] string Unit,
    [Label("报送机关")] string Body,
    [Label("来源文件")] string Source,
    [Label("签发人")] string Signer,
    [Label("文件日期", Hint = "不填为当日")] DateOnly? On = null
) : Act<YearReport>
{
    public override void Perform(YearReport matter, Scene at) =>
        matter.Reported = [
            .. matter.Reported.Where(r => r.Name != Name || r.Body != Body),
            new(Name, Value, Unit, Body, Source, Signer, On ?? at.On),
        ];
}

/// <summary>定格: every number the template binds is read at this moment and kept; later entries show as differences.</summary>
[Act("定格数字", "督察工作规定 25", Hint = "定格之后录入的案件列为差异,不改动报告里的数")]
[By(Duty.Drafter)]
[From(Stage.Drafting)]
public sealed record Freeze : Act<YearReport>
{
    public override IEnumerable<FigureQuestion> Reads(YearReport matter, DateOnly on) =>
        ReportQuestions.Of(matter.Bindings, ReportTemplates.FigureNamed, matter.Year, matter.Body);

    public override void Perform(YearReport matter, Scene at)
    {
        matter.Lines = [.. Reads(matter, at.On).Select((q, i) => LineOf(q, i + 1, at))];
        matter.FrozenOn = at.On;
    }

    private static KeptNumber LineOf(FigureQuestion question, int number, Scene at)
    {
        var figure = ReportTemplates.FigureNamed(question.Figure)!;
        var cut = Catalogue.Cut(figure, FacetText.Read(question.Where));
        var period =
            question.Period == Period.Year(question.Period.From.Year)
                ? $"{question.Period.From.Year}年"
                : $"{question.Period.From:yyyy年M月}";
        var label = $"{figure.Name}({period}{(cut.Length > 0 ? "," + cut : "")})";
        return new(number.ToString(System.Globalization.CultureInfo.InvariantCulture), label, figure.Unit, 0, at.Reading(question.Name));
    }
}
