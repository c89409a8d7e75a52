using Yifa.Kernel;

namespace Yifa.Modules;

/// <summary>The template that ships with the product; an office may give its own.</summary>
public static class ReportTemplates
{
    /// <summary>The text, as it is handed to whoever wants to change it.</summary>
    public static string Text { get; } = Load();

    /// <summary>The annual report, 督察工作规定 25.</summary>
    public static ReportTemplate Annual { get; } =
        TemplateText.Parse(Text, FigureNamed) is ({ } template, _)
            ? template
            : throw new InvalidOperationException("the shipped template has faults");

    /// <summary>A template of an office's own; null with its faults when it has any.</summary>
    public static (ReportTemplate? Template, IReadOnlyList<TemplateFault> Faults) Read(string text) =>
        TemplateText.Parse(text, FigureNamed);

    /// <summary>A figure of the catalogue; null when there is none of that id.</summary>
    public static Figure? FigureNamed(string id) => Catalogue.Figures.FirstOrDefault(f => f.Id == id);

    private static string Load()
    {
        using var stream = typeof(ReportTemplates).Assembly.GetManifestResourceStream("Yifa.Modules.report.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
