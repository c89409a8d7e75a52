using Yifa.Kernel;

namespace Yifa.Modules.Exams;

public static class PaperFigures
{
    private static readonly string[] Cuts = ["exam", "unit", "round", "class"];

    public static readonly Figure Sittings = Figure.Count(
        "training.sittings",
        "参考人次",
        "Exam sittings",
        "人次",
        "参加考试的,一人一轮一次,计入参考之日;同一轮补考的不另计。",
        Cuts
    );

    public static readonly Figure Rostered = Figure.Count(
        "training.rostered",
        "应考人数",
        "People on the exam roster",
        "人",
        "列入应考名单的人,同一人在一年里的同一种考试只算一次,计入列入之日;撤出的不计。",
        Cuts
    );

    public static readonly Figure Completed = Figure.Distinct(
        "training.completed",
        "完成考试人数",
        "People who completed the exam",
        "人",
        "应考的人中参加了考试的,同一人在一年里的同一种考试只算一次。",
        Cuts
    );

    public static readonly Figure Passed = Figure.Distinct(
        "training.passed",
        "考试通过人数",
        "People who passed",
        "人",
        "成绩合格的人,同一人在一年里的同一种考试只算一次,计入参考之日。",
        Cuts
    );

    public static readonly Figure CompletionRate = Figure.Rate(
        "training.completion-rate",
        "学法用法考试完成率",
        "Completion rate of the law exam",
        "完成考试人数除以应考人数。",
        Completed,
        Rostered
    );
}
