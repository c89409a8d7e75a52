using Yifa.Kernel;

namespace Yifa.Tests.Kernel;

public sealed class FairAssignmentTests
{
    private static readonly string[] People = ["chen", "feng", "li", "sun", "wu", "zhou"];

    [Fact]
    public void Nobody_with_more_in_hand_is_named_and_never_one_who_stepped_back()
    {
        var random = new Random(20241204);
        for (var i = 0; i < 5_000; i++)
        {
            string[] candidates = [.. People.Where(_ => random.Next(3) > 0)];
            string[] recused = [.. People.Where(_ => random.Next(4) == 0)];
            var load = candidates.Where(_ => random.Next(3) > 0).ToDictionary(c => c, _ => random.Next(4));
            var last = random.Next(2) == 0 ? null : People[random.Next(People.Length)];
            var named = FairAssignment.Propose(candidates, load, recused, last);
            string[] left = [.. candidates.Except(recused)];
            if (left.Length == 0)
            {
                Assert.Null(named);
                continue;
            }
            Assert.Contains(named, left);
            Assert.All(left, other => Assert.True(load.GetValueOrDefault(named!) <= load.GetValueOrDefault(other)));
            Assert.Equal(named, FairAssignment.Propose(candidates.Reverse(), load, recused.Reverse(), last)); // the order of asking decides nothing
        }
    }

    [Fact]
    public void Ties_go_round()
    {
        var turns = new List<string>();
        for (string? last = null; turns.Count < 2 * People.Length; turns.Add(last))
            last = FairAssignment.Propose(People, new Dictionary<string, int>(), [], last)!;
        Assert.Equal([.. People, .. People], turns);
    }

    [Fact]
    public void Dealt_out_one_by_one_no_two_differ_by_more_than_one()
    {
        var load = People.ToDictionary(p => p, _ => 0);
        string? last = null;
        for (var i = 0; i < 100; i++)
        {
            load[last = FairAssignment.Propose(People, load, ["wu"], last)!]++;
            Assert.InRange(load.Where(l => l.Key != "wu").Max(l => l.Value) - load.Where(l => l.Key != "wu").Min(l => l.Value), 0, 1);
        }
        Assert.Equal(0, load["wu"]);
    }
}
