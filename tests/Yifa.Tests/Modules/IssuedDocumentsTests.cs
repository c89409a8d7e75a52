using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Modules;

namespace Yifa.Tests.Modules;

/// <summary>Cases of every kind played at random: whatever the statutes let through, no document comes out without what the law asks of it.</summary>
public sealed class IssuedDocumentsTests(ITestOutputHelper output)
{
    private static readonly Office Office = new(3, "shili/sfj/", "示例区司法局", "示府", "department");
    private static readonly string[] Phrases =
    [
        "张某",
        "示例区市场监督管理局",
        "罚款五万元的决定",
        "事实清楚,证据确凿",
        "请求撤销",
        "2024年3月1日的通知",
    ];

    [Fact]
    public void No_issued_document_lacks_an_element_or_cites_a_text_not_in_force_on_its_date()
    {
        var issued = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var cases = ArbMap.Default.ArbFor<int>();
        Prop.ForAll(cases, seed => Catalogue.Modules.All(module => Play(module, new Random(seed), issued)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(120));
        output.WriteLine($"{issued.Values.Sum()} documents: {string.Join(", ", issued.Select(i => $"{i.Key} {i.Value}"))}");
        Assert.True(issued.Count >= 20, $"only {issued.Count} kinds of document came up");
    }

    [Fact]
    public void Every_template_of_a_module_has_a_law_and_names_no_element_twice()
    {
        foreach (var template in Catalogue.Modules.SelectMany(m => m.Documents))
        {
            Assert.NotEmpty(Cite.ParseAll(template.Law));
            Assert.Equal(template.Elements.Count, template.Elements.Select(e => e.Label).Distinct().Count());
        }
    }

    private static bool Play(Module module, Random random, SortedDictionary<string, int> issued)
    {
        var story = new Story(module, Office);
        var day = new DateOnly(2022, 6, 1).AddDays(random.Next(1500));
        for (var i = 0; i < 25; i++)
        {
            day = day.AddDays(random.Next(4));
            var open = module.Acts.Where(a => !a.Deemed && a.Duties.Count > 0 && a.Opens == (story.Entries.Count == 0)).ToList();
            var type = open[random.Next(open.Count)];
            var duty = type.Duties[random.Next(type.Duties.Count)];
            var actor = new Actor("li", "李某", new Capacity.AtOffice(duty, Office));
            var act = type.Create([.. type.Fields.Select(f => Value(f, random, day))]);
            var before = story.Entries.Count;
            story.When(day.ToString("yyyy-MM-dd"), actor, act);
            foreach (var n in Enumerable.Range(before, story.Entries.Count - before))
                Check(story, n, issued);
        }
        return true;
    }

    private static object? Value(Field field, Random random, DateOnly day) =>
        !field.Required && random.Next(3) == 0
            ? field.IsList
                ? Array.CreateInstance(field.Item, 0)
                : field.HasDefault
                    ? field.Default is { } d && field.Type.IsEnum
                        ? Enum.ToObject(field.Type, d)
                        : field.Default
                    : null
            : field.IsList
                ? List(field, random, day)
                : field.Item == typeof(KindRef)
                    ? field.Choices[random.Next(field.Choices.Count)].Value
                    : One(field.Type, random, day);

    private static Array List(Field field, Random random, DateOnly day)
    {
        var list = Array.CreateInstance(field.Item, random.Next(1, 3));
        for (var i = 0; i < list.Length; i++)
            list.SetValue(One(field.Item, random, day), i);
        return list;
    }

    private static object? One(Type type, Random random, DateOnly day) =>
        type == typeof(string) ? Phrases[random.Next(Phrases.Length)]
        : type == typeof(bool) ? random.Next(4) > 0
        : type == typeof(int) ? random.Next(1, 31)
        : type == typeof(long) ? random.NextInt64(1, 31)
        : type == typeof(decimal) ? (decimal)random.Next(1, 90_000)
        : type == typeof(DateOnly) ? day.AddDays(-random.Next(10))
        : type.IsEnum ? Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length))
        : null;

    private static void Check(Story story, int entry, SortedDictionary<string, int> issued)
    {
        var module = story.File.Module;
        var until = story.Entries.Take(entry + 1).ToList();
        var papers = until.SelectMany(e => e.Outcome.Papers).ToList();
        var then = Past.Of(module, story.File.Matter, until.Select(e => OutcomeIn(e.Body)));
        for (var n = papers.Count - until[^1].Outcome.Papers.Count + 1; n <= papers.Count; n++)
        {
            var (paper, template) = (DocumentText.Of(module, then, papers, n, []), module.Document(papers[n - 1].Template));
            var text = string.Join('\n', paper.Blocks.OfType<Paragraph>().SelectMany(p => p.Runs.Select(r => r.Text)));
            foreach (var element in template.Elements)
            {
                var value = element.Read(then);
                Assert.False(string.IsNullOrWhiteSpace(value), $"{module.Kind} {template.Label}: {element.Label}");
                if (value != DocumentText.NotApplicable)
                    Assert.Contains(value!, text);
            }
            foreach (var law in Instruments.All.GroupBy(l => l.Name).Where(g => g.All(l => l.InForceFrom > papers[n - 1].On)))
                Assert.DoesNotContain($"{law.Key}第", text);
            Assert.Equal(papers[n - 1].On, paper.Official!.On);
            issued[template.Name] = issued.GetValueOrDefault(template.Name) + 1;
        }
    }

    private static string OutcomeIn(string body)
    {
        using var entry = JsonDocument.Parse(body);
        return entry.RootElement.GetProperty("outcome").GetRawText();
    }
}
