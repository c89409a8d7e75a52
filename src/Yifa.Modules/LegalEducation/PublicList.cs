using Yifa.Kernel;

namespace Yifa.Modules.LegalEducation;

/// <summary>普法责任清单 are open to everybody, with what was done of them and how it was judged.</summary>
public static class PublicList
{
    public static readonly Publication Publication = new(
        "普法责任清单",
        "法治宣传教育法 9",
        "published",
        null,
        file => file.Matter.Title,
        file => TextOf((DutyList)file.Matter)
    );

    private static IEnumerable<string> TextOf(DutyList list)
    {
        yield return $"单位:{list.Unit}";
        yield return $"年度:{list.Year}年";
        foreach (var item in list.ItemsTold)
            yield return item;
        yield return $"共{list.Items.Count}项,已完成{list.DoneItems}项。";
        if (list is { Appraiser: { } appraiser, Score: { } score })
            yield return $"履职评议:{Words.Chinese(appraiser)},{Field.Show(score)}分。";
    }
}
