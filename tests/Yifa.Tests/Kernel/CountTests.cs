using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Tests.Kernel.Stalls;
using static Yifa.Tests.Kernel.Stalls.StallPermits;

namespace Yifa.Tests.Kernel;

public sealed class CountTests
{
    [Fact]
    public void An_act_counts_with_the_facets_the_figure_declares() =>
        Assert.Equal(
            new Count("stall.accepted", new(2025, 3, 4), 1, "spot=甲1;ware=food"),
            Assert.Single(UnderReview().Counts, c => c.Figure == "stall.accepted")
        );

    [Fact]
    public void A_given_facet_stands_before_the_matter_s_own() =>
        Assert.Equal("night=yes;ware=food", Assert.Single(Received().Counts).Facets);

    [Fact]
    public void Facets_are_those_after_the_act_and_stay_as_they_were()
    {
        var story = UnderReview().When("2025-03-05", Officer, new Move("乙2")).Accepted();

        Assert.Equal(1, story.Counted(Figures.Accepted, ("spot", "甲1")));
        Assert.Equal(0, story.Counted(Figures.Accepted, ("spot", "乙2")));
        Assert.Equal("甲1", Text(story, 0));
    }

    [Fact]
    public void A_cohort_counts_on_the_day_of_the_earlier_event_and_a_sum_its_amount()
    {
        var story = Story()
            .When("2025-03-03", Officer, new Apply("周某", Ware.Food, Fee: 120.50m))
            .When("2025-03-04", Officer, new Accept("甲1"))
            .When("2025-03-10", Reviewer, new Consider(Duty.Reviewer, true))
            .When("2025-03-11", Head, new Consider(Duty.Head, true))
            .When("2025-03-12", Head, new Grant())
            .Accepted();

        Assert.Equal(new(2025, 3, 3), Assert.Single(story.Counts, c => c.Figure == "stall.granted").On);
        Assert.Equal(120.50m, story.Counted(Figures.Fees));
    }

    [Fact]
    public void An_amount_of_nothing_is_not_counted()
    {
        var story = UnderReview()
            .When("2025-03-10", Reviewer, new Consider(Duty.Reviewer, true))
            .When("2025-03-11", Head, new Consider(Duty.Head, true))
            .When("2025-03-12", Head, new Grant())
            .Accepted();

        Assert.DoesNotContain(story.Counts, c => c.Figure == "stall.fees");
    }

    [Fact]
    public void A_place_is_claimed_with_the_act() =>
        Assert.Equal(new Claim("stall.place", "甲1"), Assert.Single(UnderReview().Entries[1].Outcome.Claims));

    [Fact]
    public void What_a_look_up_found_stands_in_the_entry()
    {
        var story = Received().Knowing("others").When("2025-03-04", Officer, new Accept("甲1")).Accepted();

        Assert.Contains("\"answers\":{\"others\":[]}", story.Entries[1].Body);
    }

    [Fact]
    public void A_facet_text_is_matched_by_whole_values()
    {
        const string facets = "body-kind=village;type=people";

        Assert.True(FacetText.Matches(facets, []));
        Assert.True(FacetText.Matches(facets, [("type", "people"), ("body-kind", "village")]));
        Assert.False(FacetText.Matches(facets, [("type", "peoples")]));
        Assert.False(FacetText.Matches(facets, [("kind", "village")]));
        Assert.False(FacetText.Matches("", [("type", "")]));
    }

    [Fact]
    public void Separators_in_a_value_do_not_split_it()
    {
        var story = Received().When("2025-03-04", Officer, new Accept("甲;ware=goods")).Accepted();
        var facets = story.Counts.Last().Facets;

        Assert.Equal([("spot", "甲\uff1bware\uff1dgoods"), ("ware", "food")], FacetText.Read(facets));
        Assert.True(FacetText.Matches(facets, [("spot", "甲;ware=goods")]));
        Assert.False(FacetText.Matches(facets, [("ware", "goods")]));
    }

    [Fact]
    public void What_was_counted_matches_its_own_facets() =>
        Prop.ForAll(
                Gen.Elements("甲", ";", "=", "ware=goods", " ", "1").NonEmptyListOf().Select(string.Concat).ToArbitrary(),
                place =>
                {
                    var facets = Received().When("2025-03-04", Officer, new Accept(place)).Accepted().Counts.Last().Facets;
                    return FacetText.Matches(facets, [("spot", place)]) && FacetText.Read(facets).Count() == 2;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_derived_figure_cannot_be_counted()
    {
        Assert.False(Figures.AcceptanceRate.IsCounted);
        Assert.False(Figure.Planned("x", FigureKind.Count, "x", "x", "件", "x").IsCounted);
        Assert.True(Figures.Granted.IsCounted);
    }

    [Fact]
    public void A_facet_value_is_shown_in_chinese()
    {
        var facets = Statute.Facets.ToDictionary(f => f.Name);

        Assert.Equal(["ware", "night", "spot"], Statute.Facets.Select(f => f.Name));
        Assert.Equal("活禽", facets["ware"].Show("live-poultry"));
        Assert.Equal("否", facets["night"].Show("no"));
        Assert.Equal("甲1", facets["spot"].Show("甲1"));
    }

    private static string Text(Story story, int facet) => FacetText.Read(story.Counts.Last().Facets).ElementAt(facet).Value;
}
