using Yifa.Papers;
using Yifa.Tests.Modules.Samples;

namespace Yifa.Tests.Papers;

[Collection(nameof(WholeYears))]
public sealed class XlsxMemoryTests
{
    [Fact]
    public void A_hundred_thousand_rows_are_read_without_being_held()
    {
        var stream = new MemoryStream();
        XlsxWriter.Write(stream, ["序号", "名称"], Enumerable.Range(1, 100_000).Select(n => new object?[] { n, $"第{n}号" }));
        stream.Position = 0;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var rows = 0;
        var most = 0L;
        foreach (var row in XlsxReader.Read(stream))
        {
            if (++rows % 20_000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }
        Assert.Equal(100_001, rows);
        Assert.InRange(most, long.MinValue, 8 << 20);
    }
}
