using Microsoft.AspNetCore.Identity;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Accounts;

/// <summary>Registration of a citizen or an enterprise as it was sent, and everything that stands against it, at once.</summary>
public sealed class RegisterForm
{
    public const string KindField = "kind";
    public const string NameField = "name";
    public const string NumberField = "number";
    public const string PhoneField = "phone";
    public const string PasswordField = "password";
    public const string AgainField = "again";
    public const int LongestName = 100;

    private readonly List<(string Field, string Sentence)> errors = [];

    public AccountKind? Kind { get; private set; } = AccountKind.Citizen;
    public string Name { get; private set; } = "";
    public string Number { get; private set; } = "";
    public string Phone { get; private set; } = "";

    public IReadOnlyList<(string Field, string Sentence)> Errors => errors;

    public IEnumerable<string> At(string field) => errors.Where(e => e.Field == field).Select(e => e.Sentence);

    /// <summary>Takes over what was sent and opens the account.</summary>
    /// <returns>The account; null when <see cref="Errors"/> says why not.</returns>
    public async Task<Account?> Send(IFormCollection sent, CaseStore store, IPasswordHasher<Credential> hasher)
    {
        Kind = sent[KindField].ToString() switch
        {
            nameof(AccountKind.Citizen) => AccountKind.Citizen,
            nameof(AccountKind.Enterprise) => AccountKind.Enterprise,
            _ => null, // nobody registers as staff
        };
        (Name, Phone) = (sent[NameField].ToString().Trim(), Plain(sent[PhoneField].ToString()));
        Number = Plain(sent[NumberField].ToString()).ToUpperInvariant();
        var password = sent[PasswordField].ToString();
        Check(password, sent[AgainField].ToString(), store);
        if (errors.Count > 0 || Kind is not { } kind)
            return null;
        var hash = hasher.HashPassword(null!, password);
        var account = await store.Register(new(kind, Name, Number, Phone, hash, Guid.NewGuid().ToString("N")));
        if (account is null)
            errors.Add((NumberField, Taken)); // somebody was faster by a moment
        return account;
    }

    private const string Taken = "这个号码已经注册过,请直接登录";

    private void Check(string password, string again, CaseStore store)
    {
        if (Kind is null)
            errors.Add((KindField, "请选择公民或者企业"));
        if (Name.Length is < 2 or > LongestName || Name.Any(char.IsControl))
            errors.Add(
                (
                    NameField,
                    Kind == AccountKind.Enterprise ? $"请填写营业执照上的名称,2至{LongestName}个字" : $"请填写真实姓名,2至{LongestName}个字"
                )
            );
        if (AgainstNumber(store.Today) is { } wrong)
            errors.Add((NumberField, wrong));
        else if (store.IsTaken(Number))
            errors.Add((NumberField, Taken));
        if (!MobileNumber.IsMobile(Phone))
            errors.Add((PhoneField, "请填写11位手机号"));
        else if (store.IsTaken(Phone))
            errors.Add((PhoneField, Taken));
        if (PasswordRule.Against(password, Number, Phone) is { } weak)
            errors.Add((PasswordField, weak));
        if (again != password)
            errors.Add((AgainField, "两次填写的密码不一样"));
    }

    private string? AgainstNumber(DateOnly today) =>
        Kind == AccountKind.Enterprise
            ? CreditCode.IsValid(Number)
                ? null
                : "统一社会信用代码应为18位,并且校验码正确"
            : IdentityNumber.IsValid(Number, today)
                ? null
                : "身份证号应为18位,并且出生日期和校验码正确";

    private static string Plain(string typed) => string.Concat(typed.Where(c => !char.IsWhiteSpace(c) && c != '-'));
}
