using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

/// <summary>行政执法三项制度意见 1: before 31 January, on the year before.</summary>
[Act("编制年度执法数据", "行政执法三项制度意见 1", Opens = true)]
[By(DataDuty.Clerk)]
public sealed record OpenData([Label("年度", Hint = "数据所属的年度")] int Year) : Act<EnforcementData>
{
    public override IEnumerable<Refusal> Refuse(EnforcementData matter, Scene at)
    {
        if (Year < at.On.Year - 10 || Year >= at.On.Year)
            yield return DataRefusals.YearNotOver.At(nameof(Year));
    }

    public override void Perform(EnforcementData matter, Scene at)
    {
        (matter.Year, matter.Organ, matter.Stage) = (Year, at.Office.Name, DataStage.Opened);
        matter.Title = $"{at.Office.Name}{Year}年度行政执法数据";
        at.Claim("enforcement-data", $"{at.Office.Id}/{Year}");
        at.Start(DataClocks.Publication, set: at.DaysTo(DataClocks.LastWorkingDay(Year, at.Calendar)));
    }
}

[Act("读取执法数据", "行政执法三项制度意见 1", Hint = "数据来自本系统的案件,读取以后定格;公开前可以重新读取")]
[By(DataDuty.Clerk)]
[From(DataStage.Opened, DataStage.Drawn)]
public sealed record DrawData([Label("说明", Format = Format.LongText)] string? Note = null) : Act<EnforcementData>
{
    private static readonly string[] Figures =
    [
        "inspection.visits",
        "inspection.enterprises",
        "penalty.cases-filed",
        "penalty.cases-closed",
        "penalty.no-penalty",
        "penalty.objections",
        "reconsideration.corrected",
        "litigation.lost",
        "enforcement-supervision.clues",
        "enforcement-supervision.notices",
    ];

    public override IEnumerable<FigureQuestion> Reads(EnforcementData matter, DateOnly on) =>
        matter.Year is < 1949 or > 9998 ? [] : Figures.Select(f => new FigureQuestion(f, f, Period.Year(matter.Year)));

    public override void Perform(EnforcementData matter, Scene at)
    {
        (matter.Note, matter.Stage) = (Note, DataStage.Drawn);
        matter.Lines =
        [
            .. Figures.Select(
                (id, i) =>
                    ReportTemplates.FigureNamed(id) is { } figure
                        ? new KeptNumber($"{i + 1}", figure.Name, figure.Unit, 0, at.Reading(id))
                        : throw new InvalidOperationException($"{id} is no figure")
            ),
        ];
    }
}

[Act("公开执法数据", "行政执法三项制度意见 1", Grave = true)]
[By(DataDuty.Head)]
[From(DataStage.Drawn)]
public sealed record PublishData([Label("公开位置", Hint = "政府网站或者公示平台的栏目")] string Where) : Act<EnforcementData>
{
    public override void Perform(EnforcementData matter, Scene at)
    {
        (matter.Where, matter.PublishedOn, matter.Stage) = (Where, at.On, DataStage.Published);
        matter.OnTime = at.On <= DataClocks.LastDay(matter.Year);
        at.Stop(DataClocks.Publication);
    }
}

public static class DataRefusals
{
    public static readonly Refusal YearNotOver = Refusal.Because("只编制已经结束的年度,最早为十年前", "行政执法三项制度意见 1");
}

public static class DataClocks
{
    /// <summary>Before 31 January of the year after, whenever it is begun; the length below is never used.</summary>
    public static readonly ClockRule Publication = new("publication", "公开年度执法数据", Term.Days(31), "行政执法三项制度意见 1")
    {
        MetBy = [typeof(PublishData)],
        Responsible = "行政执法机关",
        IfSilent = "逾期没有公开的,由执法监督机构督促",
    };

    internal static DateOnly LastDay(int year) => new(year + 1, 1, 31);

    /// <summary>A date does not roll on: where it is a day off, the office acts before it.</summary>
    internal static DateOnly LastWorkingDay(int year, WorkCalendar calendar)
    {
        var day = LastDay(year);
        while (!calendar.IsWorkingDay(day))
            day = day.AddDays(-1);
        return day;
    }
}
