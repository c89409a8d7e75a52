using Yifa.Kernel;

namespace Yifa.Modules.Letters;

public static class Figures
{
    public static readonly Figure Issued = Figure.Count(
        "letters.issued",
        "制发函件",
        "Letters issued",
        "份",
        "制发的函件,每份一次(一份发给多个单位的算一份),计入制发之日。计量单位从种类。",
        "kind",
        "family",
        "receiver",
        "subject",
        "asks-reply"
    ) with
    {
        NamesNobody = true,
        UnitOfKind = true,
    };

    public static readonly Figure Answered = Figure.Count(
        "letters.answered",
        "函件回复",
        "Letters answered",
        "份",
        "收到回复的函件,每份一次,计入函件制发之日,以便与同期制发的相比。",
        "kind",
        "family",
        "receiver",
        "on-time",
        "asks-reply"
    ) with
    {
        NamesNobody = true,
        UnitOfKind = true,
    };

    public static readonly Figure AnsweredRate = Figure.Rate(
        "letters.answered-rate",
        "函件回复率",
        "Share of letters answered",
        "要求回复的函件中,已经回复的所占的比例。",
        Answered,
        Issued
    ) with
    {
        DenominatorWhere = [("asks-reply", "yes")],
    };
}
