using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Drawing;

/// <summary>A draw can be done again by anybody, and nothing about it can be changed unseen.</summary>
public sealed class DrawTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory, MemberData(nameof(Seeds))]
    public void A_draw_done_again_from_its_transcript_is_the_same(int seed)
    {
        var drawn = DrawSpecimen.Drawn(objects: 20 + seed * 3, inspectors: 4 + seed % 7, take: 1 + seed, conflicts: seed % 5, seed: seed);

        var read = Transcript.Read(drawn.Write());

        Assert.Null(Draw.Verify(read));
        Assert.Null(Draw.Verify(read, drawn.Commitment));
        Assert.Equal(drawn.Write(), read.Write());
        Assert.Equal(1 + seed, drawn.Drawn.Select(d => d.Object).Distinct().Count());
    }

    [Fact]
    public void The_way_of_drawing_is_the_one_that_was_published()
    {
        var rosters = new Rosters(
            [
                new("QY1", 5, "示例企业一"),
                new("QY2", 1, "示例企业二"),
                new("QY3", 3, "示例企业三"),
                new("QY4", 1, "示例企业四"),
                new("QY5", 2, "示例企业五"),
            ],
            [new("ZF1", "示例甲"), new("ZF2", "示例乙"), new("ZF3", "示例丙")],
            [new("QY1", "ZF2")]
        );
        var drawn = Draw.Run(DrawSpecimen.Terms(3), rosters, DrawSpecimen.Secrets);

        // worked out by tests/draws/verify.py
        Assert.Equal("66dfb75c477d8333dff4f56d9fe3bed7e7740a89440a8e8e224e6d2e1f7a158d", drawn.Commitment);
        Assert.Equal("fa08d9d67edc329110ea83f6dd960cc14968ef15a2016d7b749a88489038e975", drawn.Seed);
        Assert.Equal(
            "QY1:ZF3+ZF1;QY3:ZF2+ZF3;QY2:ZF2+ZF1",
            string.Join(';', drawn.Drawn.Select(d => $"{d.Object}:{string.Join('+', d.Inspectors)}"))
        );
    }

    public static TheoryData<string, string, string> Changes =>
        new()
        {
            { "[\"QY00007\",", "[\"QY90007\",", "名录或者规则在公布之后被改动过" },
            { "示例企业7号", "示例企业17号", "名录或者规则在公布之后被改动过" },
            { "示例人员3", "示例人员4", "名录或者规则在公布之后被改动过" },
            { "\"take\": 12", "\"take\": 11", "名录或者规则在公布之后被改动过" },
            { "2026-03-16", "2026-03-17", "名录或者规则在公布之后被改动过" },
            { "a-number-of-the-witness", "b-number-of-the-witness", "抽取监督人公布的随机数" },
            { "a-number-of-the-organiser", "A-number-of-the-organiser", "抽查组织人公布的随机数" },
            { "\"beaconValue\": \"\"", "\"beaconValue\": \"8\"", "公共数值" },
        };

    [Theory, MemberData(nameof(Changes))]
    public void One_thing_changed_is_found_and_named(string was, string now, string fault)
    {
        var text = DrawSpecimen.Drawn().Write();
        Assert.Contains(was, text, StringComparison.Ordinal);

        Assert.Contains(fault, Draw.Verify(Transcript.Read(text.Replace(was, now, StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void One_row_one_weight_or_one_bit_changed_fails(int seed)
    {
        var sound = DrawSpecimen.Drawn(seed: seed);
        var chance = new Random(seed);
        var (objects, at) = (sound.Rosters.Objects, chance.Next(sound.Rosters.Objects.Count));
        Rosters With(IEnumerable<DrawnFrom> rows) => new(rows, sound.Rosters.Inspectors, sound.Rosters.Conflicts);
        var free = objects.First(o => sound.Rosters.Conflicts.All(c => c.Object != o.Id));

        Assert.NotNull(Draw.Verify(sound with { Rosters = With(objects.Where(o => o != free)) }));
        Assert.NotNull(
            Draw.Verify(sound with { Rosters = With(objects.Select((o, n) => n == at ? o with { Weight = o.Weight + 1 } : o)) })
        );
        Assert.NotNull(Draw.Verify(sound with { Rosters = With(objects.Append(new("ZZ", 1, "后加的企业"))) }));
        Assert.NotNull(Draw.Verify(sound with { Seed = Flipped(sound.Seed, chance.Next(64)) }));
        Assert.NotNull(Draw.Verify(sound with { Commitment = Flipped(sound.Commitment, chance.Next(64)) }));
        Assert.NotNull(Draw.Verify(sound with { Drawn = [.. sound.Drawn.Reverse()] }));
        Assert.NotNull(Draw.Verify(sound with { Drawn = [.. sound.Drawn.SkipLast(1)] }));
        Assert.NotNull(Draw.Verify(sound with { Drawn = [.. sound.Drawn, sound.Drawn[0]] }));
    }

    private static string Flipped(string hex, int at) => hex[..at] + (hex[at] == '0' ? '1' : '0') + hex[(at + 1)..];

    [Fact]
    public void A_transcript_that_was_made_up_as_a_whole_is_not_the_one_announced()
    {
        var (announced, other) = (DrawSpecimen.Drawn(seed: 1), DrawSpecimen.Drawn(seed: 2));

        Assert.Null(Draw.Verify(other));
        Assert.Equal("抽取记录中的承诺值与事先公布的不同。", Draw.Verify(other, announced.Commitment));
    }

    [Fact]
    public void A_redraw_and_a_public_value_lead_to_another_seed()
    {
        var rosters = DrawSpecimen.Rosters(50, 9);
        var first = Draw.Run(DrawSpecimen.Terms(12), rosters, DrawSpecimen.Secrets);
        var second = Draw.Run(DrawSpecimen.Terms(12, number: 2), rosters, DrawSpecimen.Secrets);
        var open = Draw.Run(DrawSpecimen.Terms(12, beacon: "示例公共数值"), rosters, DrawSpecimen.Secrets, "03 07 11");

        Assert.Equal(3, new[] { first.Seed, second.Seed, open.Seed }.Distinct().Count());
        Assert.Null(Draw.Verify(open));
        Assert.Contains("公共数值", Draw.Verify(open with { BeaconValue = "" }), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Who_must_step_back_is_never_sent_and_two_different_people_go(int seed)
    {
        var drawn = DrawSpecimen.Drawn(objects: 40, inspectors: 8, take: 40, conflicts: 60, seed: seed);
        var conflicts = drawn.Rosters.Conflicts.ToHashSet();

        Assert.All(drawn.Drawn, d => Assert.Equal(2, d.Inspectors.Distinct().Count()));
        Assert.All(
            drawn.Drawn.SelectMany(d => d.Inspectors.Select(i => new Conflict(d.Object, i))),
            p => Assert.DoesNotContain(p, conflicts)
        );
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_load_is_even_where_nobody_steps_back(int seed)
    {
        var drawn = DrawSpecimen.Drawn(objects: 40, inspectors: 7, take: 30, conflicts: 0, seed: seed);
        var loads = drawn.Drawn.SelectMany(d => d.Inspectors).CountBy(i => i).Select(l => l.Value).ToList();

        Assert.InRange(loads.Max() - loads.Min(), 0, 1);
    }

    [Theory]
    [InlineData("不是JSON")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"format\": \"yifa-draw-2\"}")]
    [InlineData("{\"format\": \"yifa-draw-1\", \"title\": \"甲\"}")]
    public void What_is_no_transcript_is_said_in_one_sentence(string text) =>
        Assert.EndsWith("。", Assert.Throws<FormatException>(() => Transcript.Read(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"take\": 12", "\"take\": 1.5")]
    [InlineData("2026-03-16", "3月16日")]
    [InlineData("[\"ZF003\",", "[3,")]
    [InlineData("[\"ZF003\",\"示例人员3\"]", "[]")]
    [InlineData("[\"QY00007\",", "[\"企业七\",")]
    public void A_transcript_with_a_wrong_value_is_said_in_one_sentence(string was, string now)
    {
        var text = DrawSpecimen.Drawn().Write();
        Assert.Contains(was, text, StringComparison.Ordinal);

        var wrong = Assert.Throws<FormatException>(() => Transcript.Read(text.Replace(was, now, StringComparison.Ordinal)));
        Assert.Matches("^[\\p{IsCJKUnifiedIdeographs}].*。$", wrong.Message);
    }

    [Fact]
    public void A_value_cannot_hold_what_parts_values() =>
        Assert.Throws<FormatException>(() =>
            Transcript.Read(DrawSpecimen.Drawn().Write().Replace("示例随机抽查", "示例\\nnumber\\t1", StringComparison.Ordinal))
        );

    public static TheoryData<string, string> WrongRosters =>
        new()
        {
            { "QY1,1", "第1行应有3列" },
            { "QY1,0,甲", "第1行的权重" },
            { "QY1,1,甲\n企业,1,乙", "第2行的编号" },
            { "QY1,1.5,甲", "第1行的权重" },
        };

    [Theory, MemberData(nameof(WrongRosters))]
    public void A_wrong_row_of_a_pasted_base_is_named_by_its_line(string text, string fault) =>
        Assert.StartsWith(fault, RosterText.Objects(text).Fault!, StringComparison.Ordinal);

    [Fact]
    public void A_pasted_base_may_come_from_a_sheet_or_by_commas()
    {
        var (sheet, commas) = (
            RosterText.Objects("QY1\t3\t甲,乙公司\r\n\r\nQY2\t1\t丙\r\n"),
            RosterText.Objects("QY1,3,甲,乙公司\nQY2, 1 ,丙")
        );

        Assert.Equal([new DrawnFrom("QY1", 3, "甲,乙公司"), new DrawnFrom("QY2", 1, "丙")], sheet.Rows);
        Assert.Equal(["甲,乙公司", "丙"], commas.Rows.Select(r => r.Name));
        Assert.Null(sheet.Fault ?? commas.Fault);
    }

    public static TheoryData<Rosters, int, int, string> Impossible =>
        new()
        {
            { DrawSpecimen.Rosters(5, 4), 6, 2, "抽取数" },
            { DrawSpecimen.Rosters(5, 4), 0, 2, "抽取数" },
            { DrawSpecimen.Rosters(5, 4), 2, 1, "两名以上" },
            { DrawSpecimen.Rosters(5, 1), 2, 2, "不足2人" },
            { new([new("A", 1, "甲"), new("A", 2, "乙")], [new("X", "子"), new("Y", "丑")], []), 1, 2, "出现了两次" },
            { new([new("A", 1, "甲")], [new("X", "子"), new("Y", "丑")], [new("A", "X")]), 1, 2, "除回避人员外不足2人" },
            { new([new("A", 1, "甲")], [new("X", "子"), new("Y", "丑")], [new("B", "X")]), 1, 2, "不在检查对象名录中" },
        };

    [Theory, MemberData(nameof(Impossible))]
    public void What_cannot_be_drawn_is_said_before(Rosters rosters, int take, int each, string fault) =>
        Assert.Contains(fault, rosters.Against(take, each), StringComparison.Ordinal);
}
