using Yifa.Kernel;
using Yifa.Modules.Returns;

namespace Yifa.Modules.Samples;

/// <summary>The returns of a sample district's year, filled in from its matters once these stand, and sent in the first days of the next.</summary>
internal static class YearReturns
{
    public static IEnumerable<Script> Told(RegionTree tree, District district, int year)
    {
        var (statistician, reviewer, head) = (Holder(tree, Duty.Statistician), Holder(tree, Duty.Reviewer), Holder(tree, Duty.Head));
        DateOnly On(int day) => new(year + 1, 1, day);
        foreach (var form in Enum.GetValues<ReturnForm>())
            yield return new(
                ReturnsModule.Module.Kind,
                district.Government,
                [
                    Step.OnTheDay(On(2), (int)form, statistician, new Prepare(form, year)),
                    Step.OnTheDay(On(2), 60 + (int)form, statistician, new HandIn()),
                    Step.OnTheDay(On(3), (int)form, reviewer, new Review(Opinion: "核对无误")),
                    Step.OnTheDay(On(6), (int)form, head, new Sign(Opinion: "同意报送")),
                    Step.OnTheDay(On(6), 60 + (int)form, statistician, new Send()),
                ],
                Words.Chinese(form)
            );
    }

    private static Actor Holder(RegionTree tree, Duty duty) => tree.Accounts.Select(a => a.As($"returns.{duty}")).OfType<Actor>().First();
}
