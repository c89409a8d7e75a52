using Yifa.Kernel;

namespace Yifa.Modules.Surveys;

public static class Figures
{
    public static readonly Figure Answers = Figure.Count(
        "surveys.answers",
        "满意度答卷",
        "Survey answers",
        "份",
        "收到的答卷,每份一次,计入答卷之日;网上的按日汇总,纸质的由经办人登记。",
        "survey",
        "score"
    );

    public static readonly Figure Satisfied = Figure.Count(
        "surveys.satisfied",
        "满意答卷",
        "Satisfied answers",
        "份",
        "达到调查所定满意线的答卷,计入答卷之日。",
        "survey"
    );

    public static readonly Figure Rate = Figure.Rate(
        "surveys.satisfaction-rate",
        "满意率",
        "Satisfaction rate",
        "满意答卷除以满意度答卷。",
        Satisfied,
        Answers
    );
}
