using System.Text.Json;
using Yifa.Kernel;
using Yifa.Tests.Kernel.Stalls;
using static Yifa.Tests.Kernel.Stalls.StallPermits;

namespace Yifa.Tests.Kernel;

public sealed class PersonalTests
{
    private static readonly byte[] Salt = [.. Enumerable.Range(0, 16).Select(i => (byte)i)];
    private static readonly byte[] OtherSalt = [.. Enumerable.Range(1, 16).Select(i => (byte)i)];

    [Fact]
    public void A_commitment_holds_its_value_under_its_salt_alone()
    {
        var committed = Personal.Typed("13800138000").Sealed(Salt);

        Assert.Matches("^p:[0-9a-f]{64}$", committed.Commitment);
        Assert.True(committed.Holds("13800138000", Salt));
        Assert.False(committed.Holds("13800138001", Salt));
        Assert.False(committed.Holds("13800138000", OtherSalt));
    }

    [Fact]
    public void The_same_value_under_another_salt_is_another_commitment() =>
        Assert.NotEqual(Personal.Typed("陈某").Sealed(Salt).Commitment, Personal.Typed("陈某").Sealed(OtherSalt).Commitment);

    [Fact]
    public void Only_a_typed_value_can_be_sealed() =>
        Assert.Throws<InvalidOperationException>(() => Personal.Committed("p:00").Sealed(Salt));

    [Fact]
    public void A_commitment_reads_back_without_the_value()
    {
        var committed = Personal.Typed("13800138000").Sealed(Salt);
        var json = JsonSerializer.Serialize(committed, FactsJson.Options);
        var read = JsonSerializer.Deserialize<Personal>(json, FactsJson.Options)!;

        Assert.Equal((committed.Commitment, null), (read.Commitment, read.Value));
        Assert.True(read.Holds("13800138000", Salt));
    }

    [Fact]
    public void Neither_journal_facts_nor_course_hold_the_value()
    {
        var phone = Personal.Typed("13800138000").Sealed(Salt);
        var story = Story().When("2025-03-03", Officer, new Apply("周某", Ware.Food, phone)).Accepted();

        var row = story.File.Row();
        Assert.DoesNotContain("13800138000", story.Entries[0].Body + row.Facts + row.Course);
        Assert.Contains(phone.Commitment, story.Entries[0].Body);
        Assert.True(story.Matter<Permit>().Phone!.Holds("13800138000", Salt));
    }

    [Fact]
    public void A_personal_value_is_never_printed()
    {
        Assert.Equal("***", Personal.Typed("13800138000").ToString());
        Assert.DoesNotContain("13800138000", new Apply("周某", Ware.Food, Personal.Typed("13800138000")).ToString());
    }
}
