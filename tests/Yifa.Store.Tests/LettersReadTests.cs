using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Letters;
using Yifa.Modules.Samples;

namespace Yifa.Store.Tests;

/// <summary>提醒函9件、督办单1件、通报5期: what 上虞's report for 2024 prints of its letters, read from the store.</summary>
public sealed class LettersReadTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Shangyu_2024_reads_nine_reminders_one_order_and_five_circulars(string database)
    {
        using var test = TestStore.Empty(database, [LettersModule.Module]);
        var region = Shangyu2024.Region;
        await test.Store.Install(region.Offices, region.Accounts);
        Assert.Empty(await test.Store.Load(region.Matters().Where(s => s.Kind == "letters"), new LoadOptions { Channel = "sample" }));

        var issued = test.Store.Module("letters")!.Figures.First(f => f.Id == "letters.issued");
        foreach (
            var (kind, number, unit) in ((string, int, string)[])
                [("reminder-letter", 9, "份"), ("supervision-order", 1, "份"), ("circular", 5, "期")]
        )
        {
            var reading = await test.Store.Read(issued, Cut.Of(test.Store.Root!).And([("kind", kind)]), Period.Year(2024));
            Assert.Equal((number, unit), ((int)reading.Value!, reading.Unit));
        }
    }
}
