using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Identifiers;

public sealed class IdentityNumberTests
{
    private static readonly DateOnly Today = new(2026, 8, 7);

    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("11010519491231002x")]
    public void The_standards_own_example_is_valid(string number)
    {
        Assert.True(IdentityNumber.IsValid(number, Today));
        Assert.Equal(new DateOnly(1949, 12, 31), IdentityNumber.BirthDate(number));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("110105194912310021")]
    [InlineData("110105491231002")]
    [InlineData("1101051949123100２X")]
    [InlineData("X1010519491231002X")]
    public void A_number_of_another_shape_or_check_is_refused(string? number)
    {
        Assert.False(IdentityNumber.IsValid(number, Today));
        Assert.Null(IdentityNumber.BirthDate(number));
    }

    [Fact]
    public void A_right_check_does_not_save_a_birthday_that_never_was() =>
        Assert.False(IdentityNumber.IsValid(Complete("11010519490231002"), Today));

    [Fact]
    public void Nobody_is_born_tomorrow()
    {
        Assert.True(IdentityNumber.IsValid(Complete("11010520260807002"), Today));
        Assert.False(IdentityNumber.IsValid(Complete("11010520260808002"), Today));
    }

    [Fact]
    public void An_address_code_nobody_has_heard_of_is_let_pass() =>
        Assert.True(IdentityNumber.IsValid(Complete("99999919900101001"), Today));

    // The weights are prime to 11, so no change of one digit leaves the remainder where it was.
    [Fact]
    public void Any_one_digit_changed_is_noticed() =>
        Prop.ForAll(
                Gen.Choose(0, 36_000).Zip(Gen.Choose(0, 16)).Zip(Gen.Choose(1, 9)).ToArbitrary(),
                (((int Born, int Place) At, int Shift) slip) =>
                {
                    var born = new DateOnly(1920, 1, 1).AddDays(slip.At.Born);
                    var number = Complete($"310112{born:yyyyMMdd}{slip.At.Born % 1000:D3}");
                    var wrong = (number[slip.At.Place] - '0' + slip.Shift) % 10;
                    var changed = number.Remove(slip.At.Place, 1).Insert(slip.At.Place, wrong.ToString());
                    return IdentityNumber.BirthDate(number) == born && IdentityNumber.BirthDate(changed) is null;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_check_is_only_computed_for_seventeen_digits()
    {
        Assert.Equal('X', IdentityNumber.Check("11010519491231002"));
        Assert.Throws<ArgumentException>(() => IdentityNumber.Check("1101051949123100"));
        Assert.Throws<ArgumentException>(() => IdentityNumber.Check("1101051949123100X"));
    }

    private static string Complete(string first17) => first17 + IdentityNumber.Check(first17);
}
