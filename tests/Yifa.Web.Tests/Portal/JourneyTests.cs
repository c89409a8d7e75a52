using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Reconsideration;

namespace Yifa.Web.Tests.Portal;

/// <summary>A journey orders the act's own fields: none is invented, none asked twice, none that is required is forgotten.</summary>
public sealed class JourneyTests
{
    public static TheoryData<string> Kinds => [.. Catalogue.Modules.Where(m => m.Journey is not null).Select(m => m.Kind)];

    [Theory, MemberData(nameof(Kinds))]
    public void It_asks_the_acts_own_fields_once(string kind)
    {
        var module = Catalogue.Modules.First(m => m.Kind == kind);
        var act = module.Act(module.Journey!.Act);
        var answered = module.Journey.Answered.ToList();
        Assert.Empty(answered.Except(act.Fields.Select(f => f.Name)));
        Assert.Equal(answered.Count, answered.Distinct().Count());
        Assert.Empty(act.Fields.Where(f => f.Required).Select(f => f.Name).Except(answered));
    }

    [Fact]
    public void Every_answer_about_the_organ_leads_to_a_review_body_the_statute_allows()
    {
        foreach (var answer in Jurisdiction.Organ.Answers)
        {
            var kind = Enum.Parse<RespondentKind>(answer.Fills[nameof(Apply.RespondentKind)]);
            var body = Enum.Parse<ReviewBody>(answer.Fills[nameof(Apply.ReviewBody)]);
            // 第二十四条, 第二十七条: no department reviews but for the vertical organs
            Assert.Equal(kind == RespondentKind.VerticalOrgan, body == ReviewBody.SuperiorDepartment);
        }
    }
}
