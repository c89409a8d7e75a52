using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Identifiers;

public sealed class CreditCodeTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    [Theory]
    [InlineData("914403001922038216")]
    [InlineData("9144030071526726XG")]
    [InlineData("91330100799655058B")]
    [InlineData("91110000802100433B")]
    [InlineData("91330100799655058b")]
    public void Codes_of_real_companies_pass_both_checks(string code)
    {
        Assert.True(CreditCode.IsValid(code));
        Assert.True(CreditCode.OrganisationPartAgrees(code));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("914403001922038217")]
    [InlineData("91440300192203821")]
    [InlineData("9144030019220382166")]
    [InlineData("9I4403001922038216")]
    [InlineData(" 14403001922038216")]
    [InlineData("９14403001922038216")]
    public void A_code_with_a_slip_in_it_is_refused(string? code) => Assert.False(CreditCode.IsValid(code));

    [Fact]
    public void A_code_whose_organisation_part_alone_disagrees_is_valid_and_only_warned_about()
    {
        var first17 = "91440300192203822"; // the organisation's own check character should be 1
        var code = first17 + CreditCode.Check(first17);

        Assert.True(CreditCode.IsValid(code));
        Assert.False(CreditCode.OrganisationPartAgrees(code));
    }

    // The weights are powers of 3 and 31 is prime, so no change of one character leaves the sum where it was.
    [Fact]
    public void Any_one_character_changed_is_noticed() =>
        Prop.ForAll(
                Gen.Choose(0, 99_999_999).Zip(Gen.Choose(0, 17)).Zip(Gen.Choose(1, 30)).ToArbitrary(),
                (((int Seed, int Place) At, int Shift) slip) =>
                {
                    var code = CreditCode.Make("310112", slip.At.Seed);
                    var wrong = Alphabet[(Alphabet.IndexOf(code[slip.At.Place]) + slip.Shift) % 31];
                    return !CreditCode.IsValid(code.Remove(slip.At.Place, 1).Insert(slip.At.Place, wrong.ToString()));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Two_different_neighbours_swapped_are_noticed() =>
        Prop.ForAll(
                Gen.Choose(0, 99_999_999).Zip(Gen.Choose(0, 15)).ToArbitrary(),
                ((int Seed, int Place) slip) =>
                {
                    var code = CreditCode.Make("310112", slip.Seed).ToCharArray();
                    var (left, right) = (code[slip.Place], code[slip.Place + 1]);
                    (code[slip.Place], code[slip.Place + 1]) = (right, left);
                    return left == right || !CreditCode.IsValid(new string(code));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_sample_code_passes_both_checks_and_is_the_same_every_time() =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue).Zip(Gen.Elements("91", "12", "52")).ToArbitrary(),
                ((int Seed, string Registration) sample) =>
                {
                    var code = CreditCode.Make("330604", sample.Seed, sample.Registration);
                    return CreditCode.IsValid(code)
                        && CreditCode.OrganisationPartAgrees(code)
                        && code.StartsWith(sample.Registration + "330604")
                        && code == CreditCode.Make("330604", sample.Seed, sample.Registration);
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("31011", 1, "91")]
    [InlineData("31011X", 1, "91")]
    [InlineData("310112", -1, "91")]
    [InlineData("310112", 1, "9")]
    [InlineData("310112", 1, "9I")]
    public void A_sample_asked_for_wrongly_is_our_own_mistake(string division, int seed, string registration) =>
        Assert.Throws<ArgumentException>(() => CreditCode.Make(division, seed, registration));
}
