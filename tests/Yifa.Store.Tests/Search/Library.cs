using System.Text;
using Yifa.Kernel;

namespace Yifa.Store.Tests;

/// <summary>Matters told in words of every frequency, and what is found in them by a plain scan that knows nothing of an index.</summary>
public static class Library
{
    private static readonly string[] Things =
    [
        "餐饮",
        "卫生许可",
        "消防",
        "排水",
        "店招",
        "油烟",
        "A座",
        "3号楼",
        "Wi-Fi",
        "𠮷野家",
        "𠮷",
        "米粉",
    ];
    private static readonly string[] Deeds = ["开设", "变更", "延续", "开店", "注销", "补办", "设开"];
    private static readonly string[] Places = ["路口", "市场北门", "2024号", "地铁B口", "桥下", "开设路", "123弄45号"];

    public static string Cause(Random random) =>
        $"{Of(Deeds, random)}{Of(Things, random)},位于{Of(Places, random)}{random.Next(1, 40)}米处;{Of(Things, random)}{Of(Deeds, random)}。{(random.Next(9) == 0 ? Words.Chinese((Secrecy)random.Next(5)) : "")}";

    public static async Task<List<(long Id, string Kind, string Text, Brief Brief, Secrecy Level)>> Fill(
        CaseStore store,
        int count,
        int seed
    )
    {
        await store.Install(Crowd.Offices, Crowd.Accounts);
        var random = new Random(seed);
        var officer = new Actor("x", "某", new Capacity.AtOffice("permit.Officer", Permits.Region));
        var scripts = Enumerable
            .Range(0, count)
            .Select(i =>
            {
                var on = new DateOnly(2022, 12, 1).AddDays(random.Next(400));
                List<Step> steps =
                [
                    Step.OnTheDay(on, i % 900, officer, new Apply($"{Of(Things, random)}甲{i}", (Trade)(i % 2), Cause(random))),
                ];
                if (random.Next(3) == 0)
                    steps.Add(Step.OnTheDay(on, i % 900 + 1, officer, new Accept()));
                return new Script("permit", Crowd.Offices[random.Next(4)], steps);
            });
        Assert.Empty(await store.Load(scripts.ToList(), new LoadOptions { Chunk = 97 }));
        return All(store);
    }

    /// <summary>Every matter, read one by one, with the text it can be found by.</summary>
    public static List<(long Id, string Kind, string Text, Brief Brief, Secrecy Level)> All(CaseStore store)
    {
        var inspector = Reader.At(Permits.Region, "supervision.Inspector");
        return
        [
            .. from brief in store.List(inspector, new ListQuery("permit") { Take = 5000 }).Rows
            let file = store.View(inspector, brief.Id)!.File
            let permit = (Permit)file.Matter
            let texts = (string?[])[permit.Title, permit.Number, permit.Receipt, permit.Cause, .. file.Course.Parties.Select(p => p.Name)]
            select (brief.Id, brief.Kind, string.Join('\n', texts), brief, permit.Secrecy),
        ];
    }

    /// <summary>Whether every word of a query stands in a text: by characters, with Latin words and numbers whole, and all punctuation alike.</summary>
    public static bool Holds(string text, string query)
    {
        var within = Marked(text);
        return query
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .All(word => within.Contains(Marked(word).Trim(), StringComparison.Ordinal));
    }

    // Latin words in brackets, what is no letter one space
    private static string Marked(string text)
    {
        var marked = new StringBuilder();
        var inside = false;
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().EnumerateRunes())
        {
            var word = rune.IsAscii && Rune.IsLetterOrDigit(rune);
            if (word != inside)
                marked.Append(word ? '[' : ']');
            inside = word;
            if (Rune.IsLetterOrDigit(rune))
                marked.Append(rune.ToString());
            else if (marked.Length > 0 && marked[^1] != ' ')
                marked.Append(' ');
        }
        return marked.Append(inside ? "]" : "").ToString();
    }

    public static string Of(string[] from, Random random) => from[random.Next(from.Length)];
}
