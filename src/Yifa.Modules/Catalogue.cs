using Yifa.Kernel;
using Yifa.Modules.Activities;
using Yifa.Modules.AnnualReport;
using Yifa.Modules.Assessment;
using Yifa.Modules.Assistance;
using Yifa.Modules.Channels;
using Yifa.Modules.Compulsion;
using Yifa.Modules.CreditReport;
using Yifa.Modules.Discretion;
using Yifa.Modules.DoubleRandom;
using Yifa.Modules.DutyReports;
using Yifa.Modules.EnforcementPowers;
using Yifa.Modules.EnforcementSupervision;
using Yifa.Modules.Exams;
using Yifa.Modules.FileReview;
using Yifa.Modules.Inspections;
using Yifa.Modules.LegalEducation;
using Yifa.Modules.Letters;
using Yifa.Modules.Litigation;
using Yifa.Modules.Mediation;
using Yifa.Modules.Meetings;
using Yifa.Modules.Oversight;
using Yifa.Modules.Penalties;
using Yifa.Modules.Reconsideration;
using Yifa.Modules.Registers;
using Yifa.Modules.Returns;
using Yifa.Modules.Surveys;
using Yifa.Modules.Tasks;
using Yifa.Modules.Training;
using Yifa.Modules.Visits;

namespace Yifa.Modules;

/// <summary>Every module of the product, one sorted line each; nothing is discovered.</summary>
public static class Catalogue
{
    public static IReadOnlyList<Module> Modules { get; } =
    [
        ActivitiesModule.Module,
        AnnualReportModule.Module,
        AssessmentModule.Module,
        AssistanceModule.Module,
        ChannelsModule.Module,
        DiscretionModule.Alarms,
        DiscretionModule.Benchmarks,
        DiscretionModule.Cases,
        DiscretionModule.Lists,
        DiscretionModule.MaximumLists,
        CreditReportModule.Handovers,
        CreditReportModule.Reports,
        CompulsionModule.Module,
        DoubleRandomModule.Module,
        DutyReportsModule.Module,
        EnforcementPowersModule.Certificates,
        EnforcementPowersModule.Disputes,
        EnforcementPowersModule.Items,
        EnforcementPowersModule.Subjects,
        EnforcementPowersModule.Towns,
        ExamsModule.Module,
        ExamsModule.Papers,
        ExamsModule.Questions,
        FileReviewModule.Files,
        FileReviewModule.Rounds,
        FileReviewModule.Sheets,
        FindingsModule.Module,
        InspectionsModule.Module,
        LegalEducationModule.Module,
        LettersModule.Module,
        LitigationModule.Module,
        MediationModule.Module,
        MeetingsModule.Module,
        OversightModule.Module,
        PenaltiesModule.Module,
        PlansModule.Module,
        RatingsModule.Module,
        ReconsiderationModule.Module,
        RegistersModule.Module,
        ReturnsModule.Module,
        SupervisionModule.Appraisals,
        SupervisionModule.Clues,
        SupervisionModule.Data,
        SupervisionModule.Items,
        SurveysModule.Module,
        TasksModule.Module,
        TrainingModule.Module,
        VisitsModule.Module,
    ];

    /// <summary>All figures of the catalogue: those the modules declare, those between modules and those still planned.</summary>
    public static IReadOnlyList<Figure> Figures { get; } =
    [.. Modules.SelectMany(m => m.Figures).Concat(CrossFigures.All).Concat(PlannedFigures.All).OrderBy(f => f.Id, StringComparer.Ordinal)];

    /// <summary>A cut of a figure as people read it, <c>审级:一审、复议后起诉:是</c>.</summary>
    public static string Cut(Figure figure, IEnumerable<(string Facet, string Value)> where) =>
        string.Join('、', where.Select(w => FacetOf(figure, w.Facet) is { } f ? $"{f.Label}:{f.Show(w.Value)}" : w.Value));

    /// <summary>The facet as the figure's module declares it, or that of its numerator; null where none does.</summary>
    public static Facet? FacetOf(Figure figure, string facet) =>
        Modules.FirstOrDefault(m => m.Figures.Contains(figure))?.FacetNamed(facet)
        ?? (figure.Numerator is { } part ? FacetOf(part, facet) : null);
}
