using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Exams;

/// <summary>一个人的一份答卷: on the roster of a round, sat, graded. What was chosen while it is sat lies beside it, see decision 82.</summary>
public sealed class ExamPaper : Matter<PaperStage>
{
    [Label("考试"), Facet]
    public Exam Exam { get; set; }

    [Label("考试编号"), Facet]
    public string Round { get; set; } = "";

    [Label("年度"), Facet]
    public int Year { get; set; }

    [Label("单位"), Facet, Searched]
    public string Unit { get; set; } = "";

    [Label("人员类别"), Facet("class")]
    public StaffClass? StaffClass { get; set; }

    /// <summary>工号、准考证号: the same for one person in all exams, and no identity number.</summary>
    [Label("人员编号"), Searched]
    public string PersonCode { get; set; } = "";

    [Label("证件号码", Format = Format.IdentityNumber)]
    public Personal? IdentityNumber { get; set; }

    [Label("第几次作答")]
    public int Attempt { get; set; } = 1;

    [Label("参考日期")]
    public DateOnly? SatOn { get; set; }

    [Label("成绩")]
    public decimal? Score { get; set; }

    [Label("合格"), Facet]
    public bool? Passed { get; set; }

    [Label("合格证明")]
    public string? Certificate { get; set; }

    [Label("说明")]
    public string? Reason { get; set; }

    /// <summary>One value for each person, exam and year, so that a person on two rosters is counted once.</summary>
    [JsonIgnore, Label("应考的人"), Facet("person-of")]
    public string PersonOf => PersonNamed(Exam, Year, PersonCode);

    /// <summary>One value for each place on a roster, so that a person is on it once; whoever was struck off holds none.</summary>
    [JsonIgnore, Label("名单上的位置"), Facet("place-of")]
    public string? PlaceOf => Stage == PaperStage.Struck ? null : Roster.PlaceOf(Exam, Round, PersonCode);

    /// <summary>Whether the person was counted on the roster with this paper.</summary>
    public bool IsFirst { get; set; }

    /// <summary>Whether a sitting of this paper has been counted.</summary>
    public bool IsSatCounted { get; set; }

    public static string PersonNamed(Exam exam, int year, string code) => $"{Words.Code(exam)}/{year}/{code}";
}
