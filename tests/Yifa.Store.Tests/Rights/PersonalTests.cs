using Yifa.Kernel;

namespace Yifa.Store.Tests;

/// <summary>个人信息: found by key, masked, uncovered with an entry, erased; the chain verifies throughout.</summary>
public class PersonalTests
{
    private const string Phone = "13800006021";

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_number_is_found_exactly_and_only_by_those_who_handle_the_case(string database)
    {
        using var test = await TestStore.New(database);
        var opened = await test.Open("2024-06-03", "甲", phone: Phone);
        await test.Open("2024-06-03", "乙", phone: "13800006022");
        Assert.Equal([opened.Matter], Found("permit.Officer", Phone));
        Assert.Equal([opened.Matter], Found("permit.Officer", "138 0000-6021"));
        Assert.Empty(Found("permit.Officer", "13800006023"));
        Assert.Empty(Found("permit.Head", Phone));
        Assert.Empty(Found("supervision.Inspector", Phone));

        List<long> Found(string duty, string text) =>
            [.. test.Store.List(Reader.At(Permits.Region, duty), new ListQuery("permit") { Text = text }).Rows.Select(b => b.Id)];
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_value_is_masked_and_each_look_at_it_leaves_an_entry(string database)
    {
        using var test = await TestStore.New(database);
        var opened = await test.Open("2024-06-03", "甲", phone: Phone);
        var reader = Reader.At(Permits.Region, "permit.Officer");
        Assert.Equal("138****6021", Assert.Single(test.Store.View(reader, opened.Matter)!.Personal).Masked);
        var shown = await test.Store.Uncover(Permits.Officer, opened.Matter, "Phone", "电话通知开庭", "desk");
        Assert.Equal((Phone, 0), (shown.Value, shown.Refusals.Count));
        var line = test.Store.View(reader, opened.Matter)!.Journal[0];
        Assert.Equal(("查看个人信息", "周某"), (line.Label, line.By));
        Assert.Equal([("项目", "电话"), ("查看理由", "电话通知开庭")], line.Fields);
        Assert.True((await test.Act(opened.Matter, "2024-06-03", new Accept(), seen: opened.Version)).Accepted); // no stale form
        Assert.False((await test.Act(opened.Matter, "2024-06-03", new Decide(true, 1), seen: opened.Version)).Accepted);
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_look_without_right_reason_or_value_shows_nothing_and_stores_nothing(string database)
    {
        using var test = await TestStore.New(database);
        var opened = await test.Open("2024-06-03", "甲", phone: Phone);
        var entries = test.Scalar<long>("SELECT COUNT(*) FROM journal");
        var head = new Actor("h", "某", new Capacity.AtOffice("permit.Head", Permits.Bureau));
        await Refused(head, "Phone", "想看", Gate.NotEntitled);
        await Refused(Permits.NorthOfficer, "Phone", "想看", Gate.NotFound);
        await Refused(Permits.Officer, "Phone", " ", Binder.FieldMissing);
        await Refused(Permits.Officer, "Applicant", "想看", PersonalRefusals.NothingThere);
        await Refused(Permits.Citizen("chen"), "Phone", "想看", Gate.NotFound);
        Assert.Equal(entries, test.Scalar<long>("SELECT COUNT(*) FROM journal"));

        async Task Refused(Actor actor, string fact, string reason, Refusal rule)
        {
            var (value, refusals) = await test.Store.Uncover(actor, opened.Matter, fact, reason, "desk");
            Assert.Null(value);
            Assert.Contains(refusals, r => r.Is(rule));
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Erased_values_are_gone_and_the_chain_still_verifies(string database)
    {
        using var test = await TestStore.New(database);
        var opened = await test.Open("2024-06-03", "甲", phone: Phone);
        await test.Store.SealNow();
        var early = await test.Store.ErasePersonal(Permits.Officer, opened.Matter, "本人要求", "desk");
        Assert.Contains(early.Refusals, r => r.Is(PersonalRefusals.StillNeeded));
        Assert.Equal(1, test.Scalar<long>("SELECT COUNT(*) FROM personal"));
        await test.Act(opened.Matter, "2024-06-03", new Accept());
        await test.Act(opened.Matter, "2024-06-03", new Decide(true, 1));
        Assert.True((await test.Store.ErasePersonal(Permits.Officer, opened.Matter, "本人要求", "desk")).Accepted);
        Assert.Equal(0, test.Scalar<long>("SELECT COUNT(*) FROM personal"));
        var view = test.Store.View(Reader.At(Permits.Region, "permit.Officer"), opened.Matter)!;
        Assert.Null(Assert.Single(view.Personal).Masked);
        Assert.Equal("删除个人信息", view.Journal[0].Label);
        var gone = await test.Store.Uncover(Permits.Officer, opened.Matter, "Phone", "再看一次", "desk");
        Assert.Contains(gone.Refusals, r => r.Is(PersonalRefusals.NothingThere));
        Assert.Null(test.Store.Verify().First);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_lost_key_hides_the_values_and_nothing_else(string database)
    {
        using var test = await TestStore.New(database);
        var opened = await test.Open("2024-06-03", "甲", phone: Phone);
        using var vault = new PersonalVault(new byte[32]);
        using var other = CaseStore.Open(test.Dialect, [Permits.Module], vault, time: test.Time);
        Assert.Equal("****", Assert.Single(other.View(Reader.At(Permits.Region), opened.Matter)!.Personal).Masked);
        Assert.Null((await other.Uncover(Permits.Officer, opened.Matter, "Phone", "想看", "desk")).Value);
    }

    [Theory]
    [InlineData("13800006021", "138****6021")]
    [InlineData("11010519491231002x", "110105********002X")]
    [InlineData("021-64121234", "021****1234")]
    [InlineData("0577-8412123", "057****2123")]
    [InlineData("示例区示例路一百号", "示例区****")]
    [InlineData("甲", "****")]
    public void A_mask_leaves_what_tells_values_apart(string value, string masked) => Assert.Equal(masked, Personal.Mask(value));
}
