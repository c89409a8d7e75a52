using FsCheck;
using FsCheck.Fluent;
using Yifa.Modules;

namespace Yifa.Tests.Modules.Discretion;

public sealed class TableTests
{
    internal static readonly string[] Factors = ["违法次数:初次、再次", "后果:轻微、严重"];
    internal static readonly string[] Tiers =
    [
        "较轻|违法次数=初次;后果=轻微|罚款|500-2000元|示例条例第二十条",
        "一般|违法次数=再次;后果=轻微|罚款|2000-5000元|示例条例第二十条",
        "较重|后果=严重|罚款|0.5-1万元|示例条例第二十条",
    ];

    private static DiscretionTable Table => DiscretionTable.Read(Factors, Tiers).Table!;

    private static IReadOnlyDictionary<string, string> Chosen(params string[] lines) => DiscretionTable.ChoicesOf(lines)!;

    [Fact]
    public void Choices_lead_to_their_tier_and_range()
    {
        Assert.Equal("一般", Table.Weigh(Chosen("违法次数=再次", "后果=轻微"))!.Name);
        Assert.Equal((5_000, 10_000), Table.Weigh(Chosen("违法次数=初次", "后果=严重"))!.RangeOn(null));
        Assert.Equal(10_000, Table.MostOn(null));
    }

    [Fact]
    public void A_factor_left_out_or_a_choice_unheard_of_leads_nowhere()
    {
        Assert.Null(Table.Weigh(Chosen("违法次数=再次")));
        Assert.Null(Table.Weigh(Chosen("违法次数=再次", "后果=一般")));
    }

    [Fact]
    public void Multiples_are_of_a_base()
    {
        var table = DiscretionTable.Read([], ["一档|无关|罚款|5-10倍|示例条例"]);
        Assert.Null(table.Table);
        var tier = DiscretionTable.Read([], ["一档||罚款|5-10倍|示例条例"]).Table!.Tiers[0];

        Assert.Null(tier.RangeOn(null));
        Assert.Equal((4_000, 8_000), tier.RangeOn(800));
    }

    [Fact]
    public void A_tier_says_in_words_what_leads_to_it_and_what_it_allows()
    {
        var table = DiscretionTable
            .Read(["次数:初次、再次"], ["一档|次数=初次|罚款|500-500元|示例条例", "二档|次数=再次|罚款|5-10.5倍|示例条例"])
            .Table!;

        Assert.Equal(["一档(次数初次):罚款500元,示例条例", "二档(次数再次):罚款5至10.5倍,示例条例"], table.Tiers.Select(t => t.Told));
    }

    [Fact]
    public void A_table_with_a_gap_or_two_answers_is_refused_by_the_case_it_leaves_open()
    {
        Assert.Equal(["后果=轻微、违法次数=再次没有对应的档次"], DiscretionTable.Read(Factors, [Tiers[0], Tiers[2]]).Wrong);
        Assert.Contains(
            "后果=严重、违法次数=再次同时属于“较重”“再加”",
            DiscretionTable.Read(Factors, [.. Tiers, "再加|后果=严重;违法次数=再次|罚款|1-2元|示例条例"]).Wrong
        );
    }

    [Theory]
    [InlineData("较轻|违法次数=初次|罚款|500元|示例条例", "第1个档次的幅度")]
    [InlineData("较轻|违法次数=初次|罚款|2000-500元|示例条例", "第1个档次的幅度")]
    [InlineData("较轻|次数=初次|罚款|500-600元|示例条例", "第1个档次的条件")]
    [InlineData("较轻|违法次数=末次|罚款|500-600元|示例条例", "第1个档次的条件")]
    [InlineData("较轻 罚款", "第1个档次应写作")]
    public void What_is_written_wrongly_is_named_by_its_line(string tier, string told) =>
        Assert.StartsWith(told, DiscretionTable.Read(Factors, [tier]).Wrong[0]);

    [Fact]
    public void Full_width_signs_are_read_like_the_others() =>
        Assert.NotNull(
            DiscretionTable
                .Read(["次数\uFF1A一次、两次"], ["一档\uFF5C次数=一次\uFF1B\uFF5C罚款\uFF5C1-2元\uFF5C条例", "二档|次数=两次|警告|无|条例"])
                .Table
        );

    /// <summary>One answer for every case: of a table that is read, each combination has a tier and only one.</summary>
    [Fact]
    public void A_table_that_is_read_answers_every_case_once() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll<int>(AnswersEveryCaseOnce));

    private static void AnswersEveryCaseOnce(int seed)
    {
        var random = new Random(seed);
        string[] factors =
        [
            .. Enumerable
                .Range(0, random.Next(1, 4))
                .Select(f => $"因素{f}:{string.Join('、', Enumerable.Range(0, random.Next(2, 4)).Select(c => $"选项{c}"))}"),
        ];
        // a tier for each choice of the first factor, sometimes one left out or said twice
        var choices = factors[0].Split(':')[1].Split('、');
        string[] tiers = [.. choices.Where(_ => random.Next(5) > 0).Select((c, i) => $"档{i}|因素0={c}|罚款|{i}-{i + 1}元|示例条例")];
        if (random.Next(4) == 0)
            tiers = [.. tiers, "重复|因素0=选项0|罚款|1-2元|示例条例"];
        var (table, wrong) = DiscretionTable.Read(factors, tiers);
        var covered = tiers.Select(t => t.Split('=')[1].Split('|')[0]).ToList();
        var isSound = covered.Count == choices.Length && covered.Distinct().Count() == choices.Length;

        Assert.Equal(isSound, table is not null);
        Assert.Equal(isSound, wrong.Count == 0);
    }

    [Fact]
    public void No_text_breaks_the_reader() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll<string?, string?>(
                (factor, tier) =>
                    Assert.NotNull(DiscretionTable.Read([factor ?? ""], [tier ?? "", $"一档|{tier}|罚款|1-2元|{factor}"]).Wrong)
            )
        );
}
