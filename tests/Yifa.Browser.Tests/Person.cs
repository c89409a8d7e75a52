using Yifa.Kernel;

namespace Yifa.Browser.Tests;

/// <summary>Somebody made up who registers at the portal: numbers that check, and nobody else's.</summary>
public sealed record Person(AccountKind Kind, string Name, string Number, string Phone)
{
    public const string Password = "qi-che-yuan-shan";

    private static int made;

    public static Person Citizen(string name)
    {
        var n = Interlocked.Increment(ref made);
        var first17 = $"31011219600101{n:D3}";
        return new(AccountKind.Citizen, name, first17 + IdentityNumber.Check(first17), $"139{n:D8}");
    }

    public static Person Organ(string name)
    {
        var n = Interlocked.Increment(ref made);
        return new(AccountKind.Enterprise, name, CreditCode.Make("310112", n, "11"), $"138{n:D8}");
    }

    public IEnumerable<(string Label, string Value)> Registration =>
        [
            ("您是", Words.Chinese(Kind)),
            ("姓名或者单位名称", Name),
            ("身份证号或者统一社会信用代码", Number),
            ("手机号", Phone),
            ("密码", Password),
            ("再填一次密码", Password),
        ];
}
