using Yifa.Kernel;
using Yifa.Modules;

namespace Yifa.Tests.Modules;

/// <summary>交办 is one declaration of the kernel that every module offers to its leaders.</summary>
public sealed class EntrustTests
{
    [Fact]
    public void Every_module_offers_it_to_its_leaders_under_its_own_article()
    {
        foreach (var module in Catalogue.Modules)
        {
            var act = module.ActNamed("交办");
            Assert.NotNull(act);
            Assert.Equal("Entrust", act.Name);
            Assert.NotEmpty(act.Duties);
            Assert.NotEmpty(act.Cites);
            Assert.False(act.Opens);
        }
    }

    [Fact]
    public void A_period_is_met_by_acts_of_its_own_module() =>
        Assert.All(
            Catalogue.Modules.SelectMany(m => m.Clocks.SelectMany(c => c.MetBy.Select(t => (m, t)))),
            pair => Assert.Contains(pair.m.Acts, a => a.Type == pair.t && !a.Deemed)
        );

    [Fact]
    public void A_period_of_somebody_outside_names_who_it_is() =>
        Assert.All(Catalogue.Modules.SelectMany(m => m.Clocks).Where(c => c.Outside), c => Assert.NotEqual("承办人", c.Responsible));
}
