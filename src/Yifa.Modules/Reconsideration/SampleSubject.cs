namespace Yifa.Modules.Reconsideration;

/// <summary>What synthetic applications are about, by field, and who brings them.</summary>
internal sealed record SampleSubject(Subject Subject, string Act, string Request, SimplifiedGround? Simplified = null)
{
    private const string Surnames = "陈周吴郑王冯蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜";

    private static readonly SampleSubject Disclosure = new(
        Subject.Disclosure,
        "政府信息公开答复",
        "撤销答复并责令重新答复",
        SimplifiedGround.Disclosure
    );
    private static readonly SampleSubject Omission = new(Subject.Omission, "不履行法定职责的行为", "责令履行法定职责");
    private static readonly SampleSubject Penalty = new(Subject.Penalty, "行政处罚决定", "撤销行政处罚决定");
    private static readonly SampleSubject OnTheSpot = new(
        Subject.Penalty,
        "当场作出的行政处罚决定",
        "撤销行政处罚决定",
        SimplifiedGround.OnTheSpot
    );
    private static readonly SampleSubject Injury = new(Subject.WorkInjury, "工伤认定决定", "撤销工伤认定决定");
    private static readonly SampleSubject Taking = new(Subject.Expropriation, "征收补偿决定", "撤销征收补偿决定");
    private static readonly SampleSubject Licence = new(Subject.Licence, "行政许可决定", "撤销行政许可决定");
    private static readonly SampleSubject Reply = new(Subject.Other, "投诉处理决定", "撤销投诉处理决定");

    public static SampleSubject Of(Area field, Random random)
    {
        SampleSubject[] usual = field switch
        {
            Area.PublicSecurity => [Penalty, OnTheSpot, OnTheSpot, Omission],
            Area.Market => [Penalty, Omission, Omission, Reply],
            Area.Land => [Disclosure, Omission, Licence],
            Area.Labour => [Injury, Injury, Omission],
            Area.Housing => [Taking, Disclosure, Omission],
            Area.Transport => [Penalty, OnTheSpot],
            Area.Justice => [Disclosure, Omission, Reply],
            _ => [Penalty, Disclosure, Omission],
        };
        return usual[random.Next(usual.Length)];
    }

    public static string Person(Random random) => $"{Surnames[random.Next(Surnames.Length)]}某";

    public Outcome Correcting(Random random) =>
        Subject switch
        {
            Subject.Omission => Outcome.OrderPerformance,
            Subject.Penalty when random.Next(3) == 0 => Outcome.Change,
            _ => random.Next(3) == 0 ? Outcome.ConfirmUnlawful : Outcome.Quash,
        };

    public Outcome Upholding(Random random) => Subject == Subject.Omission && random.Next(2) == 0 ? Outcome.DismissRequest : Outcome.Uphold;
}
