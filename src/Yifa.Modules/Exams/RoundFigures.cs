using Yifa.Kernel;

namespace Yifa.Modules.Exams;

public static class RoundFigures
{
    public static readonly Figure Rounds = Figure.Count(
        "training.exam-rounds",
        "考试轮次",
        "Exam rounds",
        "轮",
        "开考的考试,每轮一次,计入开考之日;取消的不计。",
        "exam"
    ) with
    {
        NamesNobody = true,
    };
}
