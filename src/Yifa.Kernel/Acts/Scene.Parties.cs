namespace Yifa.Kernel;

/// <summary>Who takes part in the matter.</summary>
public sealed partial class Scene
{
    /// <summary>Joins somebody unless they take part already; whoever did so without an account, and has one now, stays one party.</summary>
    public void JoinOnce(object role, string name, string? account)
    {
        var known = course.Parties.Where(p => p.Role == role.ToString() && p.Name == name).ToList();
        if (known.Exists(p => p.Account == account || account is null))
            return;
        course.Parties.RemoveAll(p => p.Role == role.ToString() && p.Name == name && p.Account is null);
        Join(role, name, account);
    }

    public void Join(object role, string name, string? account = null)
    {
        var party = new Party(role.ToString()!, name, account);
        course.Parties.Add(party);
        Outcome.Parties.Add(party);
    }

    /// <summary>The account an enterprise has registered under its credit code; the entry records it. Null where it has none.</summary>
    public string? AccountOfEnterprise(string creditCode)
    {
        var key = EnterpriseKey + creditCode.ToUpperInvariant();
        if (!settings.TryGetValue(key, out var account))
            settings[key] = account = settingOf(key) ?? "";
        return account.Length > 0 ? account : null;
    }

    /// <summary>What the settings that name enterprises' accounts begin with.</summary>
    public const string EnterpriseKey = "enterprise:";
}
