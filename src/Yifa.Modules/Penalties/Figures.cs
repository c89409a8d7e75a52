using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

public static class Figures
{
    public static readonly Figure Filed = Figure.Count(
        "penalty.cases-filed",
        "处罚立案",
        "Penalty cases filed",
        "件",
        "立案的普通程序案件和当场处罚的案件,计入立案或者处罚之日。",
        "field",
        "campaign",
        "procedure",
        "enterprise"
    );

    public static readonly Figure CasesClosed = Figure.Count(
        "penalty.cases-closed",
        "办结处罚案件",
        "Penalty cases closed",
        "件",
        "决定执行完毕、终结执行、决定被撤销、不予处罚、移送或者撤销立案而结案,计入结案之日。",
        "field",
        "campaign",
        "procedure",
        "outcome",
        "enterprise"
    );

    public static readonly Figure Pending = Figure.Stock(
        "penalty.cases-pending",
        "未结处罚案件",
        "Penalty cases pending",
        "件",
        "立案后没有结案的案件。上期结转+立案=结案+未结。",
        "field"
    );

    public static readonly Figure DocumentsServed = Figure.Count(
        "penalty.documents-served",
        "随处罚决定送达的文书",
        "Documents served with penalty decisions",
        "份",
        "处罚决定书以外随之送达的文书,每份一次,计入送达之日。",
        "document",
        "field"
    );

    public static readonly Figure Objections = Figure.Count(
        "penalty.objections",
        "行政异议",
        "Administrative objections",
        "件",
        "当事人提出的行政异议,计入提出之日。",
        "field"
    );

    public static readonly Figure NoPenalty = Figure.Count(
        "penalty.no-penalty",
        "不予处罚",
        "Minor violations not punished",
        "件",
        "因轻微并及时改正、初次违法或者没有主观过错而决定不予处罚,计入决定之日。",
        "field",
        "ground"
    );

    public static readonly Figure Repaired = Figure.Count(
        "penalty.repaired",
        "处罚信用修复",
        "Penalties with credit repaired",
        "件",
        "准予信用修复、停止公示的处罚,计入修复之日。",
        "field"
    );
}
