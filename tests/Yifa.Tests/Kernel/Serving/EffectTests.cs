using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Serving;

/// <summary>One paper, one addressee: attempts drawn at random, each recorded only if nothing stands against it.</summary>
public sealed class EffectTests
{
    private static readonly DateOnly Issued = new(2025, 3, 3);

    private static ServiceAttempt Drawn(Random random, int seq)
    {
        var on = Issued.AddDays(random.Next(-3, 40));
        var result = (ServiceResult)random.Next(6);
        return new()
        {
            Seq = seq,
            Paper = 1,
            To = "陈某",
            Manner = (ServiceManner)random.Next(7),
            On = on,
            By = "周某",
            Result = result,
            Day = result == ServiceResult.Awaiting ? null : on.AddDays(random.Next(-2, 12)),
            Signer = random.Next(2) == 0 ? null : "陈某",
            Recorded = random.Next(2) == 0,
            Proof = random.Next(3) == 0 ? null : "EMS 1000000000001",
            Reason = random.Next(2) == 0 ? null : "下落不明",
            Missing = random.Next(2) == 0,
            AtConfirmed = random.Next(2) == 0,
            ReturnCounts = random.Next(2) == 0,
        };
    }

    private static ConfirmedAddress? Confirmed(Random random) =>
        random.Next(3) == 0 ? null : new("陈某", Issued, Personal.Committed("p:1"), null, Electronic: random.Next(2) == 0);

    [Fact]
    public void There_is_at_most_one_date_of_service_and_nothing_recorded_later_moves_it() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), OneDate).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    private static void OneDate(int seed)
    {
        var random = new Random(seed);
        var address = Confirmed(random);
        List<ServiceAttempt> onFile = [];
        Effect? effect = null;
        for (var n = 0; n < 12; n++)
        {
            var next = Drawn(random, onFile.Count + 1);
            if (ServiceRules.Against(next, onFile, Issued, address, on: Issued.AddDays(60)).Any())
                continue;
            onFile.Add(next);
            var after = Effect.Of(onFile);
            if (effect is not null)
                Assert.Equal(effect, after);
            effect = after;
            Assert.True(effect is null || effect.On >= Issued, $"{effect}");
        }
        Assert.True(onFile.Count(a => Effect.Of(a) is not null) <= 1);
    }

    [Fact]
    public void The_drawings_do_take_effect_in_every_manner()
    {
        var random = new Random(11);
        var served = Enumerable
            .Range(1, 5000)
            .Select(n => Drawn(random, n))
            .Where(a => !ServiceRules.Against(a, [], Issued, new("陈某", Issued, null, null, true), Issued.AddDays(60)).Any())
            .Where(a => Effect.Of(a) is not null)
            .Select(a => a.Manner);
        Assert.Equal(Enum.GetValues<ServiceManner>(), served.Distinct().Order());
    }
}
