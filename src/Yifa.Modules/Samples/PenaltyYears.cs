using Yifa.Kernel;
using Yifa.Modules.Compulsion;
using Yifa.Modules.Penalties;
using Duty = Yifa.Modules.Penalties.Duty;

namespace Yifa.Modules.Samples;

/// <summary>What the reports of the sample regions print of penalties, made of invented cases that add up to it.</summary>
internal static class PenaltyYears
{
    /// <summary>777 advices and 1193 notices of credit repair left with decisions.</summary>
    public static IEnumerable<Script> Shangyu2024(SampleEnforcers market) => PenaltiesSample.Ordinary(market, 2024, 1_193, 1_193, 777);

    /// <summary>300余 cases of two campaigns, 7000余 of the town's order.</summary>
    public static IEnumerable<Script> Songjiang2024(SampleEnforcers market, SampleEnforcers urban) =>
        PenaltiesSample
            .Ordinary(market, 2024, 320, 320, 320, "iron-fist", "yangtze-fishing-ban")
            .Concat(PenaltiesSample.OnTheSpot(urban, 2024, 7_060));

    /// <summary>A few cases show the pages.</summary>
    public static IEnumerable<Script> Minhang2024(SampleEnforcers market) => PenaltiesSample.Ordinary(market, 2024, 24, 24, 24);

    /// <summary>A few measures and enforcements show the pages; whoever punishes in the office compels as well.</summary>
    public static IEnumerable<Script> Compelled(SampleEnforcers who, int year) =>
        CompulsionSample.Year(new(who.Office, who.Field, Compels(who.Officer, who), Compels(who.Head, who)), year, 9, 6);

    private static Actor Compels(Actor actor, SampleEnforcers who) =>
        actor with
        {
            Capacity = new Capacity.AtOffice(actor == who.Head ? "compulsion.Head" : "compulsion.Officer", who.Office),
        };

    public static SampleEnforcers Employ(RegionTree tree, Office office, EnforcementField field, string division)
    {
        Actor Holder(string id, string name, params Duty[] duties) =>
            tree.Staff(
                    office,
                    $"{office.Code}.{id}",
                    name,
                    [
                        .. duties.Select(d => new Capacity.AtOffice($"penalties.{d}", office)),
                        .. duties.Where(d => d is Duty.Officer or Duty.Head).Select(d => new Capacity.AtOffice($"compulsion.{d}", office)),
                    ]
                )
                .As($"penalties.{duties[0]}")!;
        var officer = Holder("fang.mou", "方某", Duty.Officer);
        Holder("ren.mou", "任某", Duty.Reviewer, Duty.HearingHost);
        return new(office, field, officer, Holder("yuan.mou", "袁某", Duty.Head), division);
    }
}
