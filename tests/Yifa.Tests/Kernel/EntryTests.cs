using System.Text;
using System.Text.Json;
using Yifa.Kernel;
using Yifa.Tests.Kernel.Stalls;
using static Yifa.Tests.Kernel.Stalls.StallPermits;

namespace Yifa.Tests.Kernel;

public sealed class EntryTests
{
    [Fact]
    public void An_entry_reads_as_what_was_done_by_whom_and_what_came_of_it() =>
        Assert.Equal(
            """
            {"alg":"SHA-256","matter":1,"n":2,"kind":"stall","office":2,"act":"Accept","v":2,"on":"2025-03-04",
            "at":"2025-03-04T02:00:00.000Z","by":{"account":"officer","name":"经办","duty":"stall.Officer","office":2},
            "channel":"desk","fields":{"place":"甲1"},"answers":{"others":[]},
            "outcome":{"stage":"UnderReview","facts":{"place":"甲1"},
            """.Replace("\n", ""),
            Start(UnderReview().Entries[1].Body, "\"clocks\"")
        );

    [Fact]
    public void Each_entry_holds_the_hash_of_the_one_before()
    {
        var story = UnderReview().When("2025-03-10", Applicant, new Withdraw()).Accepted();
        var previous = new string('0', 64);

        foreach (var (n, entry) in story.Entries.Index())
        {
            Assert.Equal(n + 1, entry.N);
            Assert.EndsWith($"\"prev\":\"{previous}\"}}", entry.Body);
            Assert.Equal(Entry.HashOf(entry.Body), entry.Hash);
            previous = Convert.ToHexStringLower(entry.Hash);
        }
        Assert.Equal(story.Entries[^1].Hash, story.File.Head);
    }

    [Fact]
    public void One_byte_changed_anywhere_changes_the_hash()
    {
        var entry = Received().Entries[0];
        var bytes = Encoding.UTF8.GetBytes(entry.Body);

        for (var i = 0; i < bytes.Length; i += 7)
        {
            bytes[i] ^= 1;
            Assert.NotEqual(entry.Hash, System.Security.Cryptography.SHA256.HashData(bytes));
            bytes[i] ^= 1;
        }
    }

    [Fact]
    public void The_same_story_told_twice_has_the_same_bodies() =>
        Assert.Equal(UnderReview().Entries.Select(e => e.Body), UnderReview().Entries.Select(e => e.Body));

    [Fact]
    public void Members_stand_in_the_order_of_their_declaration_and_only_once()
    {
        var story = Story()
            .When("2025-03-03", Officer, new Apply("周某", Ware.Food, Fee: 5, Opening: new(2025, 4, 1), Area: 3, Others: [Ware.Goods]))
            .Accepted();
        using var body = JsonDocument.Parse(story.Entries[0].Body);
        var names = body.RootElement.EnumerateObject().Select(m => m.Name).ToList();

        Assert.Equal(names.Distinct(), names);
        Assert.Equal(
            Statute
                .Act(typeof(Apply))
                .Fields.Select(f => JsonNamingPolicy.CamelCase.ConvertName(f.Name))
                .Intersect(Members(body, "fields")),
            Members(body, "fields")
        );
        Assert.Equal(["name", "ware", "fee", "opening", "area", "listed", "others"], Members(body, "fields"));
    }

    [Fact]
    public void Only_the_facts_that_changed_are_in_the_outcome()
    {
        var story = UnderReview().When("2025-03-05", Officer, new Move(null)).Accepted();
        using var body = JsonDocument.Parse(story.Entries[2].Body);

        var facts = body.RootElement.GetProperty("outcome").GetProperty("facts");
        Assert.Equal(JsonValueKind.Null, facts.GetProperty("place").ValueKind);
        Assert.False(facts.TryGetProperty("applicant", out _));
    }

    [Fact]
    public void A_party_acts_as_a_party_and_the_statute_under_its_own_name()
    {
        var story = Received().When("2025-03-11", Applicant, new Withdraw()).Accepted();

        Assert.Contains("\"by\":{\"account\":\"statute\",\"name\":\"法律规定\"}", story.Entries[1].Body);
        Assert.Contains("\"by\":{\"account\":\"applicant\",\"name\":\"周某\",\"as\":\"party\"}", story.Entries[2].Body);
    }

    [Fact]
    public void An_act_reads_back_from_its_entry_as_it_was()
    {
        var act = new Apply("周某", Ware.Goods, Listed: false, Area: 0, Fee: 0);
        var story = Story().When("2025-03-03", Officer, act).Accepted();
        using var body = JsonDocument.Parse(story.Entries[0].Body);

        Assert.Equal(act, body.RootElement.GetProperty("fields").Deserialize<Apply>(FactsJson.Options));
    }

    [Fact]
    public void A_fact_set_to_nothing_stays_so_when_the_matter_is_opened_again()
    {
        var story = Story().When("2025-03-03", Officer, new Apply("周某", Ware.Goods, Listed: false)).Accepted();

        Assert.False(story.Matter<Permit>().Listed);
    }

    [Fact]
    public void A_matter_read_back_from_its_row_gives_the_same_row()
    {
        var row = UnderReview().When("2025-03-05", Officer, new AskSupplement()).Accepted().File.Row();
        var again = CaseFile.Open(Statute, row, Street, WorkCalendar.Official, _ => null).Row();

        Assert.Equal(row, again);
    }

    private static string Start(string body, string end) => body[..body.IndexOf(end, StringComparison.Ordinal)];

    private static IEnumerable<string> Members(JsonDocument body, string of) =>
        body.RootElement.GetProperty(of).EnumerateObject().Select(m => m.Name);
}
