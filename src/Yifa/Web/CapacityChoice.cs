using Yifa.Accounts;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>身份: one capacity the visitor may work in, a duty at an office, the visitor's own affairs, or those of a principal.</summary>
/// <param name="Code">As the browser keeps it. It is a wish only: what it names must be among the visitor's own choices.</param>
public sealed record CapacityChoice(string Code, string Label, Actor Actor)
{
    public static CookieBuilder Cookie { get; } = new SafeCookie("yifa.capacity");

    /// <summary>Every capacity the account holds today.</summary>
    public static IReadOnlyList<CapacityChoice> Of(Account account, CaseStore store)
    {
        var choices = account
            .Duties.OrderBy(d => d.Office.Path.Length)
            .Select(d => new CapacityChoice(
                $"{d.Duty}@{d.Office.Id}",
                $"{Wording.Duty(store, d.Duty)} · {d.Office.Name}",
                new Actor(account.Id, account.Name, d)
            ))
            .Append(
                new(
                    "self",
                    account.Duties.Count == 0 ? account.Name : "本人(当事人)",
                    new Actor(account.Id, account.Name, new Capacity.Party(account.Id))
                )
            );
        return account.Kind == AccountKind.Staff ? [.. choices] : [.. choices, .. store.MandatesFor(account).Select(For)];
    }

    private static CapacityChoice For(Mandate mandate) =>
        new(
            $"for:{mandate.Principal.Id}",
            $"代理 {mandate.Principal.Name}(至{Wording.Iso(mandate.To)})",
            new Actor(mandate.Agent.Id, $"{mandate.Agent.Name}(代理 {mandate.Principal.Name})", new Capacity.Party(mandate.Principal.Id))
        );

    /// <summary>Keeps the choice the form names, when it is one; otherwise the desk chooses by itself again.</summary>
    public static IResult Choose(HttpContext context, Visitor visitor)
    {
        var code = context.Request.Form["capacity"].ToString();
        if (visitor.Choices.Any(c => c.Code == code))
            context.Response.Cookies.Append(Cookie.Name!, code, Cookie.Build(context));
        else
            Forget(context);
        return Results.LocalRedirect(BackAddress.Of(context.Request.Form[BackAddress.Query]));
    }

    public static void Forget(HttpContext context) => context.Response.Cookies.Delete(Cookie.Name!, Cookie.Build(context));
}
