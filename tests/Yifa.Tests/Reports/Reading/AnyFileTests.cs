using System.Diagnostics;
using System.Text;
using Yifa.Reports.Published;

namespace Yifa.Tests.Reports.Published;

/// <summary>Whatever a file holds, reading it gives an answer or one sentence, soon; what is quoted stands in it.</summary>
public sealed class AnyFileTests
{
    private static readonly bool Long = Environment.GetEnvironmentVariable("YIFA_LONG") == "1";
    private static readonly int Files = Long ? 20_000 : 300;
    private static readonly int Size = Long ? 900_000 : 30_000;

    private const string Page =
        "<html><head><title>云州区2024年度法治政府建设情况报告</title></head><body><table><tr><td>索引号</td><td>无</td><td>发布日期</td><td>2025-01-27</td></tr></table>"
        + "<p>2024年,云州区司法局推进法治政府建设,现报告如下:</p><p>一、主要举措和成效</p><p>(一)加强复议。共收到申请474件,同比上升3.5%,调撤228件、调撤率51.5%,其中“容缺受理”近30件。</p>"
        + "<p>1.普法。開展活動150余場,覆蓋8萬余人次,涉及16.65億元;九成以上、百分之三、提升3.36个百分点。一是培训两百余人。二是《<办法>细则》〔2024〕29号,12·4宪法日</p></body></html>";

    [Fact]
    public void Damaged_shuffled_and_random_files_are_answered_or_refused()
    {
        var chance = new Random(20_241_204);
        for (var n = 0; n < Files; n++)
        {
            var (bytes, name) = Damaged(chance, n);
            try
            {
                var report = Pages.Read(bytes, name);
                Assert.All(report.Sections, s => Assert.Contains(s.Heading, report.Text));
            }
            catch (InvalidDataException e)
            {
                Assert.StartsWith(name, e.Message);
            }
        }
    }

    private static (byte[] Bytes, string Name) Damaged(Random chance, int n)
    {
        var bytes =
            n % 7 == 0 ? Pages.Docx(Page.Replace("<p>", "<w:p><w:t>").Replace("</p>", "</w:t></w:p>")) : Encoding.UTF8.GetBytes(Page);
        var name = ((string[])["a.html", "a.txt", "a.md", "a.docx", "a"])[n % 5];
        switch (n % 4)
        {
            case 0:
                bytes = bytes[..chance.Next(bytes.Length)];
                break;
            case 1:
                chance.NextBytes(bytes.AsSpan(chance.Next(bytes.Length)));
                break;
            case 2:
                for (var i = 0; i < 40; i++)
                    bytes[chance.Next(bytes.Length)] = (byte)chance.Next(256);
                break;
            default:
                var text = Page.ToCharArray();
                chance.Shuffle(text);
                bytes = Encoding.UTF8.GetBytes(text);
                break;
        }
        return (bytes, name);
    }

    public static TheoryData<string, string> Heavy =>
        new()
        {
            { "figures without an end", Repeat("1件", Size) },
            { "headings without an end", Repeat("一、(一)1.一是", Size) },
            { "headings line by line", Repeat("一、成效\n(一)好\n", Size) },
            { "clauses without an end", Repeat("其中100余件,", Size) },
            { "rates without an end", Repeat("率、", Size / 2) + Repeat("成功率98%、", Size / 2) },
            { "digits without an end", Repeat("9", Size) },
            { "numerals without an end", Repeat("万", Size) },
            { "quotation marks never closed", Repeat("“《", Size) },
            { "labels without an end", Repeat("发布日期:", Size) },
            { "spaces", Repeat(" ", Size) + "一、成效" },
            { "tags", "<html>" + Repeat("<b id=1><p>", 3 * Size) },
            { "tags never closed", "<html>" + Repeat("<a href=\"", 3 * Size) },
            { "comments never closed", "<html>" + Repeat("<!--", 3 * Size) },
            { "scripts never closed", "<html>" + Repeat("<script><style>", 3 * Size) },
            { "cells", "<html>" + Repeat("<td>1", Size) },
            { "bars", Repeat("| 1 ", Size) },
        };

    [Theory]
    [MemberData(nameof(Heavy))]
    public void Time_and_memory_grow_with_the_file_and_no_faster(string what, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        ReadOrRefuse(bytes[..1_000]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        ReadOrRefuse(bytes);
        // seconds are judged only where the machine is not shared with other tests
        if (Long)
            Assert.True(watch.Elapsed.TotalSeconds < 1.0 * bytes.Length / 1_000_000 + 0.5, $"{what}: {watch.Elapsed}");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000L * bytes.Length + (64 << 20));
    }

    /// <summary>
    /// In the thread's own processor time, which others on the machine do not lengthen: half a second, and one for each megabyte. What a
    /// second is worth here is told by plain work of the same run.
    /// </summary>
    [Theory]
    [MemberData(nameof(Heavy))]
    public void A_megabyte_takes_a_second_of_plain_work_and_twice_the_file_twice_the_time(string what, string text)
    {
        Effort.Needed();
        var (one, two) = (Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(text + text));
        var large = Encoding.UTF8.GetBytes(Repeat(text, 10 * text.Length));
        var limit = Effort.Second * (0.5 + large.Length / 1_000_000.0);
        var took = Effort.Within(limit, () => ReadOrRefuse(large));
        Assert.True(took <= limit, $"{what}: {took} for {large.Length} bytes, at most {limit}");
        var (first, second) = Effort.Growth(() => ReadOrRefuse(one), () => ReadOrRefuse(two));
        Assert.True(Effort.IsSteady(first, second), $"{what}: {first}, then {second}");
    }

    [Fact]
    public void What_takes_four_times_as_long_for_twice_as_much_is_found_out()
    {
        Effort.Needed();
        var (first, second) = Effort.Growth(() => Pairs(8_000), () => Pairs(16_000));
        Assert.False(Effort.IsSteady(first, second), $"{first}, then {second}");
    }

    private static void Pairs(int count)
    {
        for (var i = 0; i < count; i++)
            Effort.Steps(count);
    }

    [Fact]
    public void Fifty_megabytes_are_refused_in_a_sentence()
    {
        var bytes = Encoding.UTF8.GetBytes(Repeat("全年受理行政复议案件31件,", 50_000_000 / 3));
        Assert.Contains("不像一份年度报告", Assert.Throws<InvalidDataException>(() => Pages.Read(bytes, "a.txt")).Message);
    }

    [Fact]
    public void More_numbers_than_any_report_has_are_refused_in_a_sentence()
    {
        var bytes = Encoding.UTF8.GetBytes(Repeat("1件", 60_000));
        Assert.Contains("数字超过", Assert.Throws<InvalidDataException>(() => Pages.Read(bytes, "a.txt")).Message);
    }

    private static void ReadOrRefuse(byte[] bytes)
    {
        try
        {
            Pages.Read(bytes, "a.txt");
        }
        catch (InvalidDataException e)
        {
            Assert.StartsWith("a.txt", e.Message);
        }
    }

    private static string Repeat(string text, int characters) => string.Concat(Enumerable.Repeat(text, characters / text.Length));
}
