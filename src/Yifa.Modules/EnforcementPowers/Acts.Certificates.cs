using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

[Act("登记考试合格", "行政处罚法 42", Opens = true, Hint = "执法人员应当取得行政执法资格")]
[By(Duty.Liaison, Duty.Keeper)]
public sealed record RecordPass(
    [Label("姓名", Max = 40)] string Name,
    [Label("单位", Format = Format.Office)] string Unit,
    [Label("执法领域", Max = 60)] string Field,
    [Label("执法层级")] Level Level,
    [Label("考试合格日期")] DateOnly PassedOn,
    [Label("考试", Hint = "考试的编号或者名称")] string? Exam = null,
    [Label("系统账号", Hint = "本人登录本平台的账号,没有的不填")] string? Account = null
) : Act<Certificate>
{
    public override IEnumerable<Refusal> Refuse(Certificate matter, Scene at)
    {
        if (PassedOn > at.On)
            yield return Refusals.PassedLater.At(nameof(PassedOn));
    }

    public override void Perform(Certificate matter, Scene at)
    {
        (matter.Name, matter.Unit, matter.Field, matter.Level) = (Name.Trim(), Unit.Trim(), Field.Trim(), Level);
        (matter.PassedOn, matter.Exam, matter.Account) = (PassedOn, Exam, Account?.Trim());
        (matter.Title, matter.Stage) = ($"{matter.Name}({matter.Unit})", CertificateStage.Passed);
        at.Start(CertificateClocks.Issue);
    }
}

[Act("发放执法证", "行政处罚法 42;行政处罚法 55")]
[By(Duty.Keeper)]
[From(CertificateStage.Passed)]
public sealed record IssueCertificate(
    [Label("证件号码", Max = 40)] string Number,
    [Label("有效期至", Hint = "不填的,按设置的年限计算")] DateOnly? ValidUntil = null
) : Act<Certificate>
{
    public override IEnumerable<Refusal> Refuse(Certificate matter, Scene at)
    {
        if (ValidUntil <= at.On)
            yield return Refusals.ValidTooEarly.At(nameof(ValidUntil));
    }

    public override void Perform(Certificate matter, Scene at)
    {
        (matter.CertificateNumber, matter.IssuedOn, matter.Stage) = (Number.Trim(), at.On, CertificateStage.Valid);
        matter.Number = matter.CertificateNumber;
        at.Claim("enforcement-certificates.number", matter.CertificateNumber);
        at.Stop(CertificateClocks.Issue);
        matter.RunTo(at, ValidUntil);
        at.Start(CertificateClocks.YearlyCheck);
        at.Count(CertificateFigures.Issued);
        at.Count(CertificateFigures.Officers);
    }
}

[Act("不予发证", "行政处罚法 42", Grave = true)]
[By(Duty.Keeper, Duty.Head)]
[From(CertificateStage.Passed)]
public sealed record RefuseCertificate([Label("原因")] string Why) : Act<Certificate>
{
    public override void Perform(Certificate matter, Scene at)
    {
        (matter.Why, matter.Stage) = (Why, CertificateStage.NotIssued);
        at.DropAll();
    }
}

/// <summary>Training of a year is the condition; who does not meet it does not enforce until it is made up.</summary>
[Act("年度审验", "行政处罚法 42")]
[By(Duty.Keeper)]
[From(CertificateStage.Valid, CertificateStage.Suspended)]
public sealed record CheckYearly([Label("审验年度")] int Year, [Label("学时")] int Hours, [Label("合格")] bool Passed) : Act<Certificate>
{
    public override IEnumerable<Refusal> Refuse(Certificate matter, Scene at)
    {
        if (Year != at.On.Year && Year != at.On.Year - 1)
            yield return Refusals.YearUnlikely.At(nameof(Year));
        if (Hours is < 0 or > 1000)
            yield return Refusals.HoursUnlikely.At(nameof(Hours));
        else if (Passed && int.TryParse(at.Setting(CertificateClocks.Hours), CultureInfo.InvariantCulture, out var least) && Hours < least)
            yield return Refusals.HoursShort.At(nameof(Hours));
    }

    public override void Perform(Certificate matter, Scene at)
    {
        matter.Checks = [.. matter.Checks, new(at.On, Year, Hours, Passed)];
        at.Stop(CertificateClocks.YearlyCheck);
        at.Start(CertificateClocks.YearlyCheck);
        if (!Passed && matter.Stage == CertificateStage.Valid)
            matter.PutAside(at, CertificateStage.Suspended, $"{Year}年度审验不合格");
    }
}

[Act("暂停使用", "行政处罚法 75", Grave = true)]
[By(Duty.Keeper, Duty.Head)]
[From(CertificateStage.Valid)]
public sealed record SuspendCertificate([Label("原因")] string Why) : Act<Certificate>
{
    public override void Perform(Certificate matter, Scene at) => matter.PutAside(at, CertificateStage.Suspended, Why);
}

/// <summary>Heard from the supervising body, which names the certificate by its number.</summary>
[Act("按监督决定暂停使用", "行政处罚法 75", Grave = true, Hears = "supervision-items.SuspendOfficer")]
[By(Duty.Keeper, Duty.Head)]
[From(CertificateStage.Valid)]
public sealed record SuspendOnSupervision : Act<Certificate>
{
    public override void Perform(Certificate matter, Scene at) =>
        matter.PutAside(at, CertificateStage.Suspended, "执法监督机构决定暂停使用");
}

[Act("恢复使用", "行政处罚法 75")]
[By(Duty.Keeper, Duty.Head)]
[From(CertificateStage.Suspended)]
public sealed record ResumeCertificate([Label("情况说明")] string Why) : Act<Certificate>
{
    public override void Perform(Certificate matter, Scene at)
    {
        (matter.Why, matter.Stage) = (Why, CertificateStage.Valid);
        at.Count(CertificateFigures.Officers);
    }
}

[Act("换证", "行政处罚法 42", Hint = "到期前换证,号码不变")]
[By(Duty.Keeper)]
[From(CertificateStage.Valid)]
public sealed record RenewCertificate([Label("有效期至")] DateOnly ValidUntil) : Act<Certificate>
{
    public override IEnumerable<Refusal> Refuse(Certificate matter, Scene at)
    {
        if (ValidUntil <= at.On || ValidUntil <= matter.ValidUntil)
            yield return Refusals.ValidTooEarly.At(nameof(ValidUntil));
    }

    public override void Perform(Certificate matter, Scene at)
    {
        at.Stop(CertificateClocks.Validity);
        matter.RunTo(at, ValidUntil);
    }
}

[Act("注销证件", "行政处罚法 75", Grave = true, Hint = "调离执法岗位、退休、丧失资格的")]
[By(Duty.Keeper, Duty.Head)]
[From(CertificateStage.Valid, CertificateStage.Suspended)]
public sealed record RevokeCertificate([Label("原因")] string Why) : Act<Certificate>
{
    public override void Perform(Certificate matter, Scene at)
    {
        matter.PutAside(at, CertificateStage.Revoked, Why);
        at.DropAll();
    }
}

[Act("证件到期", "行政处罚法 42", Deemed = true)]
public sealed record ExpireCertificate : Act<Certificate>
{
    public override void Perform(Certificate matter, Scene at)
    {
        at.RunOut(CertificateClocks.Validity);
        matter.PutAside(at, CertificateStage.Expired, "有效期届满");
        at.DropAll();
    }
}

internal static class CertificateTurns
{
    /// <summary>It is in force no longer; who was counted among the officers is counted no more.</summary>
    public static void PutAside(this Certificate certificate, Scene at, CertificateStage stage, string why)
    {
        if (certificate.Stage == CertificateStage.Valid)
            at.Uncount(CertificateFigures.Officers);
        (certificate.Why, certificate.Stage) = (why, stage);
    }

    /// <summary>It holds to the day it says; without one, as many years as are set.</summary>
    public static void RunTo(this Certificate certificate, Scene at, DateOnly? until)
    {
        var set = until is { } day ? Term.Days(Math.Min(day.DayNumber - at.On.DayNumber, 36_525)) : (Term?)null;
        certificate.ValidUntil = until ?? at.Start(CertificateClocks.Validity).Due;
        if (set is not null)
            at.Start(CertificateClocks.Validity, set: set);
    }
}
