using Yifa.Kernel;
using Yifa.Modules.EnforcementPowers;

namespace Yifa.Tests.Modules.EnforcementPowers;

public sealed class CertificateTests
{
    private static readonly Office Bureau = new(3, "shili/csj/", "示例区城管局", "示城", "department");
    private static readonly Actor Liaison = new("chen", "陈某", new Capacity.AtOffice("enforcement-certificates.Liaison", Bureau));
    private static readonly Actor Keeper = new("zhou", "周某", new Capacity.AtOffice("enforcement-certificates.Keeper", Bureau));

    private static Story Passed() =>
        new Story(EnforcementPowersModule.Certificates, Bureau)
            .When(
                "2024-07-08",
                Liaison,
                new RecordPass("陈某", "示例区城管局", "城市管理", Level.District, new(2024, 6, 28), "示考〔2024〕1号")
            )
            .Accepted();

    private static Story Issued() => Passed().When("2024-07-12", Keeper, new IssueCertificate("33000124001")).Accepted();

    private static decimal Officers(Story story) =>
        story.Counted(CertificateFigures.Officers, ("field", "城市管理"), ("level", "district"));

    [Fact]
    public void Who_passed_the_exam_gets_a_certificate_for_five_years_unless_set_otherwise()
    {
        var certificate = Issued().Matter<Certificate>();

        Assert.Equal((CertificateStage.Valid, "33000124001"), (certificate.Stage, certificate.CertificateNumber));
        Assert.True(certificate.IsInForce(new(2024, 7, 12)));
        Assert.False(certificate.IsInForce(new(2024, 7, 11)));
        Assert.Equal(2029, certificate.ValidUntil!.Value.Year);
        Assert.Equal(1, Issued().Counted(CertificateFigures.Issued, ("field", "城市管理")));
        Assert.Equal(1, Officers(Issued()));
    }

    [Fact]
    public void The_unit_itself_issues_none_and_nobody_one_without_the_exam()
    {
        Passed().When("2024-07-12", Liaison, new IssueCertificate("1")).RefusedBy(Gate.NotEntitled);
        new Story(EnforcementPowersModule.Certificates, Bureau)
            .When("2024-07-08", Liaison, new RecordPass("陈某", "示例局", "城市管理", Level.District, new(2024, 7, 9)))
            .RefusedBy(Refusals.PassedLater);
        Passed().When("2024-07-12", Keeper, new IssueCertificate("1", new(2024, 7, 12))).RefusedBy(Refusals.ValidTooEarly);
    }

    [Fact]
    public void Who_is_suspended_is_no_officer_until_it_is_resumed()
    {
        var story = Issued().When("2024-08-05", Keeper, new SuspendCertificate("接受调查")).Accepted();
        Assert.Equal((CertificateStage.Suspended, 0m), (story.Matter<Certificate>().Stage, Officers(story)));

        story.When("2024-09-02", Keeper, new ResumeCertificate("调查结束")).Accepted();
        Assert.Equal((CertificateStage.Valid, 1m), (story.Matter<Certificate>().Stage, Officers(story)));
    }

    [Fact]
    public void A_year_s_check_asks_for_the_hours_that_are_set()
    {
        var story = Issued()
            .When("2025-03-03", Keeper, new CheckYearly(2024, 59, true))
            .RefusedBy(Refusals.HoursShort)
            .When("2025-03-03", Keeper, new CheckYearly(2020, 1_001, true))
            .RefusedBy(Refusals.YearUnlikely)
            .RefusedBy(Refusals.HoursUnlikely)
            .When("2025-03-03", Keeper, new CheckYearly(2024, 60, true))
            .Accepted();

        Assert.Equal(["2024年:60学时,合格"], story.Matter<Certificate>().ChecksTold);
        Assert.Equal(new DateOnly(2026, 3, 3), story.Clock(CertificateClocks.YearlyCheck).Due);
    }

    [Fact]
    public void Who_fails_the_check_is_suspended()
    {
        var story = Issued().When("2025-03-03", Keeper, new CheckYearly(2024, 12, false)).Accepted();

        Assert.Equal((CertificateStage.Suspended, 0m), (story.Matter<Certificate>().Stage, Officers(story)));
    }

    [Fact]
    public void A_certificate_expires_on_its_day_also_while_it_is_suspended()
    {
        var story = Issued().Until("2029-12-31");
        Assert.Equal((CertificateStage.Expired, 0m), (story.Matter<Certificate>().Stage, Officers(story)));

        var suspended = Issued().When("2024-08-05", Keeper, new SuspendCertificate("接受调查")).Until("2029-12-31");
        Assert.Equal((CertificateStage.Expired, 0m), (suspended.Matter<Certificate>().Stage, Officers(suspended)));
    }

    [Fact]
    public void A_renewed_certificate_is_in_force_longer_and_counts_once()
    {
        var story = Issued()
            .When("2029-06-04", Keeper, new RenewCertificate(new(2029, 6, 5)))
            .RefusedBy(Refusals.ValidTooEarly)
            .When("2029-06-04", Keeper, new RenewCertificate(new(2034, 6, 30)))
            .Until("2030-01-02");

        Assert.Equal((CertificateStage.Valid, 1m), (story.Matter<Certificate>().Stage, Officers(story)));
        Assert.Equal(1, story.Counted(CertificateFigures.Issued));
    }

    [Fact]
    public void A_revoked_certificate_is_over()
    {
        var story = Issued()
            .When("2025-01-06", Keeper, new RevokeCertificate("退休"))
            .Accepted()
            .When("2025-01-07", Keeper, new ResumeCertificate("返聘"))
            .RefusedBy(Gate.MatterClosed);

        Assert.Equal(0, Officers(story));
    }
}
