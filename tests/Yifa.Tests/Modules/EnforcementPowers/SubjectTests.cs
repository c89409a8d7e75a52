using Yifa.Kernel;
using Yifa.Modules.EnforcementPowers;

namespace Yifa.Tests.Modules.EnforcementPowers;

public sealed class SubjectTests
{
    private static readonly Office Bureau = new(3, "shili/sfj/", "示例区司法局", "示司", "department");
    private static readonly Actor Keeper = new("zhou", "周某", new Capacity.AtOffice("enforcement-subjects.Keeper", Bureau));

    private static readonly EntrustSubject Letter = new(
        "示例管理所",
        "示例区城管局",
        "示委〔2024〕1号",
        "市容检查",
        "警告",
        new(2024, 12, 31),
        Level.Town,
        "《示例条例》第六条"
    );

    private static Story Entrusted() => new Story(EnforcementPowersModule.Subjects, Bureau).When("2024-01-02", Keeper, Letter).Accepted();

    [Fact]
    public void A_body_is_listed_by_law_and_no_entrusted_one_without_its_letter()
    {
        var body = new ListSubject("示例区城管局", SubjectType.Statutory, Level.District, "职能规定");
        new Story(EnforcementPowersModule.Subjects, Bureau)
            .When("2024-01-02", Keeper, body with { Type = SubjectType.Entrusted })
            .RefusedBy(Refusals.NoEntrusting)
            .When("2024-01-02", Keeper, body)
            .Accepted();
    }

    [Fact]
    public void Nobody_entrusts_itself_or_compulsion_or_the_past() =>
        new Story(EnforcementPowersModule.Subjects, Bureau)
            .When("2024-01-02", Keeper, Letter with { Principal = "示例管理所", Compulsion = true, Until = new(2024, 1, 2) })
            .RefusedBy(Refusals.OwnPrincipal)
            .RefusedBy(Refusals.NoCompulsion)
            .RefusedBy(Refusals.TermTooEarly);

    [Fact]
    public void With_its_term_the_letter_ends_and_so_does_the_body()
    {
        var story = Entrusted().Until("2025-01-01");

        Assert.Equal(SubjectStage.Lapsed, story.Matter<EnforcementSubject>().Stage);
        Assert.Equal(new DateOnly(2024, 12, 31), story.Matter<EnforcementSubject>().EndedOn);
    }

    [Fact]
    public void A_letter_renewed_in_time_holds_to_its_new_day()
    {
        var story = Entrusted()
            .When("2024-12-02", Keeper, new RenewLetter("示委〔2024〕9号", new(2024, 12, 31)))
            .RefusedBy(Refusals.TermTooEarly)
            .When("2024-12-02", Keeper, new RenewLetter("示委〔2024〕9号", new(2025, 12, 31)))
            .Until("2025-01-01");

        Assert.Equal(SubjectStage.Listed, story.Matter<EnforcementSubject>().Stage);
        Assert.Equal(new DateOnly(2025, 12, 31), story.Matter<EnforcementSubject>().Until);
    }
}
