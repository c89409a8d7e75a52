using Microsoft.AspNetCore.Identity;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Inspections;
using Yifa.Store;

namespace Yifa.Browser.Tests;

/// <summary>A workshop that two officers with accounts inspect today.</summary>
public static class Workshop
{
    public const string Jia = "site.jia";
    public const string Yi = "site.yi";
    public const string First = "示例检查员甲";
    public const string Second = "示例检查员乙";

    /// <summary>The visit, with its code.</summary>
    public static async Task<long> Coded(Town town)
    {
        var office = town.Store.Offices.First(o => o.Kind == "government");
        var officer = new Capacity.AtOffice("inspections.Officer", office);
        Account jia = new(Jia, First, office, [officer, new("inspections.Registrar", office)]);
        Account yi = new(Yi, Second, office, [officer]);
        await town.Store.Install([], [jia, yi]);
        await GivePassword(town, Jia);
        await GivePassword(town, Yi);
        var told = new Urgent(
            "示例机械厂",
            "91310000607221234T",
            "示例路1号",
            EnforcementField.Fire,
            ["疏散通道是否畅通", "灭火器材配备"],
            "消防法",
            "示例情况",
            [$"{First}:S001", $"{Second}:S002"]
        );
        var registrar = jia.As("inspections.Registrar")!;
        return await town.Perform(registrar, await town.Perform(registrar, null, told), new IssueCode());
    }

    /// <summary>The pages of visits, found by whoever is named in one.</summary>
    public static async Task<IReadOnlyList<Found>> Pages(Town town)
    {
        var visit = await Coded(town);
        await town.Session(Jia); // the first sign-in of an account ends those that began beside it
        return
        [
            new("/visits", Jia, "my visits"),
            new($"/visits/{visit}", Jia, "a visit"),
            new($"/codes/{visit}/show", Jia, "a code shown"),
            new($"/codes/{visit}/outside", Jia, "an outside code"),
        ];
    }

    /// <summary>The pages on which a year of plans and visits is looked at as a whole, as the co-ordinator and the leader see them.</summary>
    public static IReadOnlyList<Found> Overviews(Town town)
    {
        const string clerk = Town.GeneralClerk;
        var plans = Reader.Of(town.Store.Account(clerk)!.As("inspection-plans.Coordinator")!);
        var plan = town.Store.List(plans, new ListQuery("inspection-plans") { Take = 1 }).Rows[0].Id;
        const string head = "mh-market.long.mou";
        var visits = Reader.Of(town.Store.Account(head)!.As("inspections.Head")!);
        var visit = town.Store.List(visits, new ListQuery("inspections") { Take = 1 }).Rows[0].Id;
        var firm = ((Inspection)town.Store.View(visits, visit)!.File.Matter).EnterpriseCode;
        return
        [
            new("/inspections/pooling?year=2024", clerk, "plans pooled"),
            new($"/inspections/plans/{plan}", clerk, "the lines of a plan"),
            new($"/inspections/enterprises/{firm}?year=2024", head, "an enterprise's year"),
            new("/inspections/evaluation?year=2024", head, "what inspections are worth"),
            new("/discretion/alarms?year=2024", clerk, "who strays from the benchmarks"),
        ];
    }

    private static async Task GivePassword(Town town, string account)
    {
        var credential = town.Store.CredentialOf(account)!;
        if (credential.PasswordHash is not null)
            return;
        var hash = new PasswordHasher<Credential>().HashPassword(null!, Person.Password);
        (credential.PasswordHash, credential.Stamp) = (hash, Guid.NewGuid().ToString());
        Assert.True(await town.Store.Save(credential));
    }
}
