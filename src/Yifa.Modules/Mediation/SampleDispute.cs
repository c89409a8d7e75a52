using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

/// <summary>What one dispute of a sample is about: drawn once, then told by its acts.</summary>
internal sealed class SampleDispute
{
    private static readonly string[] Surnames =
    [
        .. "陈周吴郑王李赵钱孙冯沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻柏章云苏潘葛范彭郎鲁韦马苗方俞任袁柳".Select(c => c.ToString()),
    ];
    private static readonly string[] Trades = ["物流", "餐饮", "物业", "商贸", "建设", "科技", "家政", "汽配", "教育", "服装"];
    private static readonly string[] Names = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"];

    private static readonly DisputeField[] AtAnyBody =
    [
        .. Enumerable.Repeat(DisputeField.Neighbours, 12),
        .. Enumerable.Repeat(DisputeField.Property, 8),
        .. Enumerable.Repeat(DisputeField.Family, 5),
        .. Enumerable.Repeat(DisputeField.Injury, 4),
        .. Enumerable.Repeat(DisputeField.Consumer, 4),
        .. Enumerable.Repeat(DisputeField.Labour, 4),
        .. Enumerable.Repeat(DisputeField.Housing, 3),
        .. Enumerable.Repeat(DisputeField.Debt, 3),
        .. Enumerable.Repeat(DisputeField.Traffic, 3),
        DisputeField.Contract,
        DisputeField.Land,
        DisputeField.Environment,
        DisputeField.Other,
    ];
    private static readonly DisputeField[] AtTheJointRoom =
    [
        DisputeField.Injury,
        DisputeField.Traffic,
        DisputeField.Injury,
        DisputeField.Neighbours,
        DisputeField.Family,
        DisputeField.Consumer,
    ];
    private static readonly DisputeField[] FromTheCourt =
    [
        DisputeField.Debt,
        DisputeField.Contract,
        DisputeField.Property,
        DisputeField.Traffic,
        DisputeField.Debt,
    ];
    private static readonly DisputeField[] BeforeAnOrgan =
    [
        DisputeField.Environment,
        DisputeField.Consumer,
        DisputeField.Injury,
        DisputeField.Relocation,
        DisputeField.IntellectualProperty,
    ];
    private static readonly DisputeField[] Commercial = [DisputeField.Contract, DisputeField.Debt, DisputeField.IntellectualProperty];

    public SampleDispute(MediationType type, SampleBody body, bool fromCourt, Random chance)
    {
        (Type, Body, Mediator) = (type, body, body.Mediators[chance.Next(body.Mediators.Count)]);
        var fields = FieldsOf(type, body, fromCourt);
        Field = body.Only ?? fields[chance.Next(fields.Length)];
        var first = chance.Next(Surnames.Length);
        Applicant = type is MediationType.Commercial or MediationType.InternationalCommercial ? Firm(chance) : Surnames[first] + "某";
        Respondent = AgainstFirm(chance) ? Firm(chance) : Surnames[(first + 1 + chance.Next(Surnames.Length - 1)) % Surnames.Length] + "某";
        if (Respondent == Applicant)
            Respondent = "示例对方贸易有限公司";
        Party =
            type == MediationType.InternationalCommercial ? PartyKind.Foreign
            : Respondent.Length > 2 ? PartyKind.Enterprise
            : chance.Next(150) == 0 ? PartyKind.OverseasChinese
            : PartyKind.Persons;
        Text = SampleTexts.Of(Field, chance.Next(1000));
        Source = fromCourt ? Source.PreLitigation : SourceOf(chance);
        Mode =
            body.Kind == BodyKind.JointRoom ? Mode.ThreeOffices
            : chance.Next(40) == 0 ? Mode.Entrusted + chance.Next(3)
            : Mode.Single;
    }

    public MediationType Type { get; }
    public SampleBody Body { get; }
    public Actor Mediator { get; }
    public DisputeField Field { get; }
    public string Applicant { get; }
    public string Respondent { get; }
    public PartyKind Party { get; }
    public SampleText Text { get; }
    public Source Source { get; }
    public Mode Mode { get; }
    public long Involved { get; set; }
    public long Agreed { get; set; }

    public Industry? Industry =>
        Field switch
        {
            DisputeField.Property when Body.Kind == BodyKind.Industry => Mediation.Industry.Property,
            DisputeField.Medical => Mediation.Industry.Health,
            DisputeField.Traffic when Body.Kind == BodyKind.Industry => Mediation.Industry.Traffic,
            DisputeField.Labour => Mediation.Industry.Labour,
            _ => null,
        };

    public Campaign? Campaign(DateOnly on) =>
        Party == PartyKind.Enterprise && on.Day % 6 == 0 ? Mediation.Campaign.ProtectEnterprise
        : Field == DisputeField.Labour && on.Month is 1 or 12 ? Mediation.Campaign.TurnOfTheYear
        : null;

    /// <summary>劳动争议调解仲裁法 14 and the organs' 调解书 leave no choice.</summary>
    public bool InWriting(Random chance) =>
        Field == DisputeField.Labour || Type != MediationType.People || Source == Source.PreLitigation || chance.Next(100) < 28;

    private bool AgainstFirm(Random chance) =>
        Type is MediationType.Commercial or MediationType.InternationalCommercial
        || Field is DisputeField.Labour or DisputeField.Property
        || (Field is DisputeField.Consumer or DisputeField.Contract && chance.Next(10) < 7);

    private Source SourceOf(Random chance)
    {
        if (Body.Kind == BodyKind.JointRoom)
            return Source.PoliceCall;
        if (Type != MediationType.People)
            return Source.Application;
        return chance.Next(100) switch
        {
            < 76 => Source.Application,
            < 90 => Source.OwnMotion,
            < 95 => Source.PoliceCall,
            < 98 => Source.Hotline,
            _ => Source.Petition,
        };
    }

    private static DisputeField[] FieldsOf(MediationType type, SampleBody body, bool fromCourt) =>
        type switch
        {
            MediationType.Administrative => BeforeAnOrgan,
            MediationType.Commercial or MediationType.InternationalCommercial => Commercial,
            _ when fromCourt => FromTheCourt,
            _ when body.Kind == BodyKind.JointRoom => AtTheJointRoom,
            _ => AtAnyBody,
        };

    private static string Firm(Random chance) =>
        $"示例{Names[chance.Next(Names.Length)]}{Names[chance.Next(Names.Length)]}{Trades[chance.Next(Trades.Length)]}有限公司";
}
