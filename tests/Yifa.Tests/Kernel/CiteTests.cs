using Yifa.Kernel;

namespace Yifa.Tests.Kernel;

public sealed class CiteTests
{
    [Theory]
    [InlineData("行政复议法 30", "行政复议法第三十条")]
    [InlineData("行政复议法 62.1", "行政复议法第六十二条第一款")]
    [InlineData("行政复议法 39(9)", "行政复议法第三十九条第(九)项")]
    [InlineData("民法典 1260.2(12)", "民法典第一千二百六十条第二款第(十二)项")]
    public void A_cite_reads_as_people_write_it(string text, string read) => Assert.Equal(read, Cite.Parse(text).ToString());

    [Fact]
    public void Several_cites_are_kept_apart_by_semicolons_or_enumeration_commas() =>
        Assert.Equal(
            ["行政复议法第三十条", "行政诉讼法第六十七条", "民法典第二百零二条"],
            Cite.ParseAll("行政复议法 30; 行政诉讼法 67、民法典 202").Select(c => c.ToString())
        );

    [Theory]
    [InlineData("")]
    [InlineData("行政复议法")]
    [InlineData("30")]
    [InlineData("行政复议法 三十")]
    [InlineData("行政复议法 30.")]
    [InlineData("行政复议法 30(九)")]
    [InlineData("行政复议法 99999999999")]
    public void What_names_no_article_is_not_a_cite(string text) => Assert.Throws<FormatException>(() => Cite.Parse(text));

    [Theory]
    [InlineData(0, "零")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(100, "一百")]
    [InlineData(105, "一百零五")]
    [InlineData(110, "一百一十")]
    [InlineData(1001, "一千零一")]
    [InlineData(1010, "一千零一十")]
    [InlineData(1260, "一千二百六十")]
    [InlineData(9999, "九千九百九十九")]
    public void A_number_is_written_as_articles_are(int number, string text) => Assert.Equal(text, ChineseNumber.Write(number));

    [Fact]
    public void No_two_numbers_are_written_alike_and_each_reads_back()
    {
        var written = Enumerable.Range(1, 9999).Select(ChineseNumber.Write).ToList();

        Assert.Equal(9999, written.Distinct().Count());
        Assert.Equal(Enumerable.Range(1, 9999), written.Select(Value));
        Assert.DoesNotContain(written, w => w.Contains("零零") || w.EndsWith('零') || w.StartsWith("一十"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10_000)]
    public void Beyond_four_digits_is_our_own_mistake(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumber.Write(number));

    [Fact]
    public void A_refusal_names_its_articles() =>
        Assert.Equal(
            "已过期限(行政复议法第二十条、行政复议法第二十一条)",
            new Refusal("X", "已过期限", "行政复议法 20;行政复议法 21").ToString()
        );

    private static int Value(string text)
    {
        var (sum, digit) = (0, 0);
        foreach (var c in text)
            if ("千百十".IndexOf(c) is var unit and >= 0)
                (sum, digit) = (sum + Math.Max(digit, 1) * (int)Math.Pow(10, 3 - unit), 0);
            else
                digit = "零一二三四五六七八九".IndexOf(c);
        return sum + digit;
    }
}
