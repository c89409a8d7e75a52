using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Modules.Inspections;
using Yifa.Tests.Kernel.Stalls;

namespace Yifa.Tests.Kernel;

public sealed class BinderTests
{
    private static readonly ActType Type = StallPermits.Statute.Act(typeof(Apply));
    private static readonly DateOnly Today = new(2025, 3, 3);

    [Fact]
    public void A_form_a_json_body_and_a_cell_bind_to_the_same_act()
    {
        var form = Bound(("Name", "周某"), ("Ware", "Food"), ("Opening", "2025-04-01"), ("Listed", "on"), ("Fee", "1,200.50"));
        var json = Bound(("name", "周某"), ("ware", "food"), ("opening", "20250401"), ("listed", "true"), ("fee", "1200.50"));
        var cells = Bound(("经营者", " 周某 "), ("经营品类", "食品"), ("开业日期", "2025/4/1"), ("公开", "是"), ("管理费", "1200.5"));

        Assert.Equal(form, json);
        Assert.Equal(form, cells);
        Assert.Equal(("周某", Ware.Food, new DateOnly(2025, 4, 1), 1200.5m), (form.Name, form.Ware, form.Opening, form.Fee));
    }

    [Fact]
    public void What_is_left_blank_takes_its_default()
    {
        var act = Bound(("Name", "周某"), ("Ware", "live-poultry"), ("Listed", " "), ("Area", ""));

        Assert.Equal((Ware.LivePoultry, true, (int?)null, (decimal?)null), (act.Ware, act.Listed, act.Area, act.Fee));
        Assert.Null(act.Others);
    }

    [Theory]
    [InlineData("2024-02-07")]
    [InlineData("2024/2/7")]
    [InlineData("2024.2.7")]
    [InlineData("20240207")]
    [InlineData("2024年2月7日")]
    public void A_date_is_read_in_five_forms(string text) => Assert.Equal(new(2024, 2, 7), Bound([.. Least, ("Opening", text)]).Opening);

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("07-02-2024")]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    [InlineData("2024-2")]
    [InlineData("二〇二四年")]
    [InlineData("45000")]
    public void Any_other_date_is_malformed(string text) =>
        Assert.Equal($"“开业日期”应为日期,如2024-02-07,现为“{text}”", One([.. Least, ("Opening", text)]).Text);

    [Fact]
    public void Everything_wrong_is_said_at_once_in_chinese_at_its_field()
    {
        var (act, refusals) = Bind(
            ("Ware", "鲜花"),
            ("Phone", "12345"),
            ("Fee", "-1"),
            ("Opening", "明天"),
            ("Area", "3.5"),
            ("Listed", "maybe"),
            ("Code", "91310000MA1FL0000X"),
            ("Colour", "red")
        );

        Assert.Null(act);
        Assert.Equal(
            [
                "没有这个字段:Colour",
                "“经营者”没有填写",
                "“经营品类”应为“日用品”“食品”“活禽”之一,现为“鲜花”",
                "“电话”不是有效的电话号码",
                "“管理费”应为不小于零、最多两位小数的金额(元),现为“-1”",
                "“开业日期”应为日期,如2024-02-07,现为“明天”",
                "“面积”应为整数,现为“3.5”",
                "“公开”应为“是”或“否”,现为“maybe”",
                "“统一社会信用代码”不是有效的统一社会信用代码:91310000MA1FL0000X(GB 32100-2015)",
            ],
            refusals.Select(r => r.Text)
        );
        Assert.Equal(["Colour", "Name", "Ware", "Phone", "Fee", "Opening", "Area", "Listed", "Code"], refusals.Select(r => r.Field));
    }

    [Fact]
    public void A_whole_number_that_is_too_great_is_told_the_range() =>
        Assert.Equal(
            "“面积”应在-2147483648至2147483647之间,现为“99999999999”",
            One(("Name", "周某"), ("Ware", "Food"), ("Area", "99999999999")).Text
        );

    [Fact]
    public void A_year_is_told_the_years_there_are()
    {
        var (act, refusals) = Binder.Bind(
            RatingsModule.Module.ActNamed(nameof(OpenRatings))!,
            new Dictionary<string, string?> { ["Year"] = "99999999999" },
            Today
        );

        Assert.Null(act);
        Assert.Equal("“年度”应为1900至2199之间的年份,现为“99999999999”", Assert.Single(refusals).Text);
    }

    [Theory]
    [InlineData("周\0某")]
    [InlineData("周\ud83d某")]
    [InlineData("周\udc00")]
    [InlineData("周\u001b[31m某")]
    [InlineData("周\ufffd某")]
    public void What_cannot_be_stored_is_refused(string name) =>
        Assert.Equal("“经营者”含有不能保存的字符", One(("Name", name), ("Ware", "Food")).Text);

    [Fact]
    public void A_text_has_a_longest_length()
    {
        Assert.Equal(20, Bound(("Name", new string('周', 20)), ("Ware", "Food")).Name.Length);
        Assert.Equal("“经营者”最多20个字,现有21个", One(("Name", new string('周', 21)), ("Ware", "Food")).Text);
    }

    [Fact]
    public void A_list_has_its_items_on_lines_or_between_enumeration_commas()
    {
        Assert.Equal([Ware.Food, Ware.Goods], Bound([.. Least, ("Others", "食品\n 日用品 \r\n")]).Others!);
        Assert.Equal([Ware.Food, Ware.Goods], Bound([.. Least, ("Others", "food、Goods")]).Others!);
        Assert.Contains("鲜花", One([.. Least, ("Others", "食品、鲜花")]).Text);
        Assert.Equal("“附带品类”最多200项", One([.. Least, ("Others", string.Join('\n', Enumerable.Repeat("食品", 201)))]).Text);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("Food, Goods")]
    [InlineData("-1")]
    public void A_choice_is_named_and_not_numbered(string text) =>
        Assert.True(One(("Name", "周某"), ("Ware", text)).Is(Binder.FieldMalformed));

    [Theory]
    [InlineData("0.001")]
    [InlineData("1000000000001")]
    [InlineData("1e3")]
    [InlineData("￥5")]
    [InlineData("1,5")]
    [InlineData("12,34.5")]
    public void Money_is_a_plain_amount(string text) => Assert.True(One([.. Least, ("Fee", text)]).Is(Binder.FieldMalformed));

    [Fact]
    public void A_personal_value_is_kept_out_of_what_is_written()
    {
        var act = Bound([.. Least, ("Phone", "13800138000")]);

        Assert.Equal("13800138000", act.Phone!.Value);
        Assert.DoesNotContain("13800138000", JsonSerializer.Serialize(act, FactsJson.Options) + act);
    }

    [Fact]
    public void A_refusal_quotes_no_half_of_a_character()
    {
        var astral = string.Concat(Enumerable.Repeat("𠮷", 25));
        var refusal = One([.. Least, (astral, "1")]);

        Assert.Equal(refusal.Text, JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(refusal.Text)));
        Assert.DoesNotContain("\ufffd", refusal.Text);
    }

    [Fact]
    public void Binding_never_throws_and_gives_an_act_or_reasons() =>
        Prop.ForAll(
                Texts.ToArbitrary(),
                texts =>
                {
                    var (act, refusals) = Binder.Bind(Type, texts, Today);
                    return act is null == refusals.Count > 0 && refusals.All(r => Writable(r.Text) && Writable(r.Field!));
                }
            )
            .QuickCheckThrowOnFailure();

    /// <summary>Keys known and unknown, texts from plausible to hostile, cut and joined at any place.</summary>
    private static Gen<Dictionary<string, string?>> Texts
    {
        get
        {
            string[] keys = [.. Type.Fields.SelectMany(f => (string[])[f.Name, f.Label, f.Name.ToLowerInvariant()]), "", "On", "𠮷𠮷"];
            string[] known =
            [
                .. ((string[])["周某", "食品", "food", "是", "2024-02-07", "2024年2月7日", "1,2.5", "-0", "99999999999999999999"]),
                .. ((string[])["\0", "\ud83d", "\udc00", "\r\n", "、", "𠮷", "13800138000", "11010519491231002X", "\u2028", ""]),
            ];
            var odd = Gen.Choose(0, 0xffff).Select(c => ((char)c).ToString());
            var text = Gen.OneOf(Gen.Elements(known), odd).ArrayOf().Select(string.Concat);
            var key = Gen.OneOf(Gen.Elements(keys), text);
            return key.Zip(Gen.OneOf(text.Select(t => (string?)t), Gen.Constant((string?)null)))
                .ArrayOf()
                .Select(pairs => pairs.DistinctBy(p => p.Item1).ToDictionary(p => p.Item1, p => p.Item2));
        }
    }

    private static readonly (string, string?)[] Least = [("Name", "周某"), ("Ware", "Food")];

    /// <summary>No half of a surrogate pair: what JSON and UTF-8 can carry.</summary>
    private static bool Writable(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
                return false;
        return true;
    }

    private static Apply Bound(params (string Key, string? Text)[] texts)
    {
        var (act, refusals) = Bind(texts);
        Assert.Empty(refusals);
        return Assert.IsType<Apply>(act);
    }

    private static Refusal One(params (string Key, string? Text)[] texts) => Assert.Single(Bind(texts).Refusals);

    private static (Act? Act, IReadOnlyList<Refusal> Refusals) Bind(params (string Key, string? Text)[] texts) =>
        Binder.Bind(Type, texts.ToDictionary(t => t.Key, t => t.Text), Today);
}
