using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

/// <summary>指标. One dispute counts once, on the body that accepted it; an application that is not accepted is not counted.</summary>
public static class Figures
{
    public static readonly Figure Accepted = Figure.Count(
        "mediation.accepted",
        "受理调解纠纷",
        "Disputes accepted for mediation",
        "件",
        "受理(含主动调解和当场登记受理),每件纠纷一次,计入受理之日。接收、受理调处、调处、调解均指此数;起即件。",
        "type",
        "body-kind",
        "field",
        "source",
        "mode",
        "industry",
        "campaign",
        "party",
        "settled-level",
        "centre"
    );

    public static readonly Figure AcceptedYoy = Figure.Change(
        "mediation.accepted-yoy",
        "受理调解纠纷同比",
        "Disputes accepted, change on the year before",
        Accepted
    );

    public static readonly Figure Succeeded = Figure.Count(
        "mediation.succeeded",
        "调解成功",
        "Disputes settled by mediation",
        "件",
        "达成口头或者书面调解协议,每件纠纷一次,计入达成协议之日。",
        "type",
        "body-kind",
        "field",
        "mode",
        "settled-level"
    );

    public static readonly Figure SuccessRate = Figure.Rate(
        "mediation.success-rate",
        "调解成功率",
        "Mediation success rate",
        "调解成功除以受理。以受理为分母;按终结计算的另列为“调解成功率(按终结口径)”。",
        Succeeded,
        Accepted
    );

    public static readonly Figure Concluded = Figure.Count(
        "mediation.concluded",
        "调解终结",
        "Mediations concluded",
        "件",
        "受理后以任何结果终结(达成协议、调解不成、拒绝、撤回、终止),计入终结之日;不予受理不是终结。",
        "type",
        "result"
    );

    public static readonly Figure SettledOfConcludedRate = Figure.Rate(
        "mediation.settled-of-concluded-rate",
        "调解成功率(按终结口径)",
        "Settled share of concluded mediations",
        "调解成功除以调解终结,同一时期。",
        Succeeded,
        Concluded
    );

    public static readonly Figure SettledOfIntake = Figure.Cohort(
        "mediation.settled-of-intake",
        "当期受理中已调解成功",
        "Of the disputes accepted, those settled since",
        "件",
        "达成调解协议的纠纷,计入其受理之日,不论何时达成。",
        "type",
        "body-kind",
        "field"
    );

    public static readonly Figure Pending = Figure.Stock(
        "mediation.pending",
        "未终结的调解纠纷",
        "Mediations pending",
        "件",
        "受理加一,终结减一;某日的存量。",
        "type"
    );

    public static readonly Figure AgreementAmount = Figure.Sum(
        "mediation.agreement-amount",
        "调解协议金额",
        "Sum in mediation agreements",
        "元",
        "调解协议约定给付的金额,计入达成协议之日。",
        "type",
        "field"
    ) with
    {
        WeighedBy = Succeeded,
    };

    public static readonly Figure AmountInvolved = Figure.Sum(
        "mediation.amount-involved",
        "调解涉及金额",
        "Sum involved in mediated disputes",
        "元",
        "受理时登记的争议金额,计入受理之日;与协议金额不相加。",
        "type",
        "field"
    ) with
    {
        WeighedBy = Accepted,
    };

    public static readonly Figure ReportingBodies = Figure.Distinct(
        "mediation.reporting-bodies",
        "受理纠纷的调解组织",
        "Bodies that accepted disputes",
        "家",
        "当期至少受理一件纠纷的调解组织,每家一次。",
        "type",
        "body-kind"
    ) with
    {
        NamesNobody = true,
    };
}
