using Yifa.Kernel;

namespace Yifa.Modules.Surveys;

/// <summary>政府信息公开条例第十九条: results that concern the public are open to it, with the number of answers they rest on.</summary>
public static class PublicResult
{
    public static readonly Publication Publication = new(
        "满意度调查结果",
        "政府信息公开条例 19",
        "published",
        null,
        file => file.Matter.Title,
        file => TextOf((Survey)file.Matter)
    )
    {
        At = "/surveys/",
    };

    private static IEnumerable<string> TextOf(Survey survey)
    {
        yield return $"调查的服务:{survey.Subject}";
        yield return $"问题:{survey.Question}";
        yield return $"答卷{survey.Answers}份,满意率{Field.Show(survey.Rate)}%。";
        if (survey.Measures is { Length: > 0 } measures)
            yield return $"改进措施:{measures}";
    }
}
