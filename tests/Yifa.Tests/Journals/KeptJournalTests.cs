using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Samples;
using Yifa.Tests.Kernel.Stalls;

namespace Yifa.Tests.Journals;

/// <summary>
/// Every release keeps a journal that later ones must still verify, byte for byte. A red test here means that an act, a period or the way of
/// writing changed its meaning: give the act a new version and keep the old record as <c>Earlier</c>. The files are written once, by the
/// explicit test below, when a release is made; they are never written again to make a test pass.
/// </summary>
public sealed class KeptJournalTests
{
    private const string Release = "release-0.1.jsonl";
    private const string Earlier = "stall-earlier.jsonl";

    [Fact]
    public void The_journal_of_release_0_1_still_verifies()
    {
        var kept = KeptJournal.Read(Release);
        Assert.Equal(3, kept.Entries.Select(e => e.Body.Split("\"kind\":\"")[1].Split('"')[0]).Distinct().Count());
        Assert.Empty(kept.Flaws(Catalogue.Modules));
    }

    [Fact]
    public void An_act_whose_meaning_changed_still_verifies_its_old_entries()
    {
        var kept = KeptJournal.Read(Earlier);
        Assert.Contains(kept.Entries, e => e.Body.Contains("\"act\":\"Accept\",\"v\":1"));
        Assert.Equal(2, StallPermits.Statute.ActNamed("Accept")!.Version);
        Assert.Empty(kept.Flaws([StallPermits.Statute]));
    }

    [Fact]
    public void One_byte_of_a_kept_entry_changed_is_a_flaw()
    {
        var kept = KeptJournal.Read(Release);
        var random = new Random(7);
        for (var trial = 0; trial < 40; trial++)
        {
            var i = random.Next(kept.Entries.Count);
            var entry = kept.Entries[i];
            var at = random.Next(entry.Body.Length);
            var body = entry.Body[..at] + (char)(entry.Body[at] ^ 1) + entry.Body[(at + 1)..];
            var changed = kept with { Entries = [.. kept.Entries.Take(i), entry with { Body = body }, .. kept.Entries.Skip(i + 1)] };
            Assert.Equal(
                (entry.Matter, entry.N),
                (Assert.Single(changed.Flaws(Catalogue.Modules)).Matter, changed.Flaws(Catalogue.Modules)[0].N)
            );
        }
    }

    /// <summary>Run by hand when a release is made: <c>--explicit only</c>.</summary>
    [Fact(Explicit = true)]
    public void Write_the_journal_of_this_release()
    {
        var region = Shangyu2024.Region;
        var scripts = Catalogue.Modules.SelectMany(m => region.Matters().Where(s => s.Kind == m.Kind && s.Steps.Count > 2).Take(25));
        var run = new MemoryRun([.. Catalogue.Modules]).Perform(scripts);
        Kept(region.Offices, run.Files.SelectMany(f => f.Written)).Write(Release);

        var story = StallPermits.Received().When("2025-03-04", StallPermits.Officer, new AcceptAnyPlace()).Accepted();
        Kept([story.Office], story.Entries).Write(Earlier);
    }

    private static KeptJournal Kept(IEnumerable<Office> offices, IEnumerable<Entry> entries)
    {
        var written = entries.ToList();
        return new([.. offices], [.. written.Select(e => new StoredEntry(e.Matter, e.N, e.Hash, e.Body))]);
    }
}
