using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.EnforcementPowers;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>What the fields of a form may be picked as, from what the act declares and from the people of the office.</summary>
public static class Picked
{
    private const int MostPeople = 200;

    /// <param name="matter">Null where the act opens one; the form then says for which office.</param>
    public static IReadOnlyList<Pick> For(CaseStore store, ActForm form, Matter? matter)
    {
        if ((matter?.Office ?? store.OfficeNamed(form.OfficeText)) is not { } office)
            return [];
        return [.. OfOthers(store, form, matter, office), .. OfPeople(store, form.Type, office)];
    }

    private static IEnumerable<Pick> OfOthers(CaseStore store, ActForm form, Matter? matter, Office office)
    {
        var answers = new Dictionary<string, IReadOnlyList<Found>>();
        var picking = new Picking(
            office,
            matter,
            Binder.DateOf(form.OnText) ?? store.Today,
            name => form.Type.FieldNamed(name) is { } field ? form.Text(field) : "",
            question => answers.GetValueOrDefault(question) ?? []
        );
        foreach (var question in form.Type.PicksFrom(picking).Where(q => store.Module(q.Kind) is not null))
            answers[question.Name] = store.Answer(question);
        return form.Type.PicksOf(picking);
    }

    private static IEnumerable<Pick> OfPeople(CaseStore store, ActType act, Office office)
    {
        List<Field> named = [.. act.Fields.Where(IsOfPeople)];
        if (named.Count == 0)
            return [];
        List<CertificateTold> certified = [.. CertifiedAt(store, office)];
        // those of the office itself come before leaders and others from above
        var staff = store
            .AbleToTakeCharge(act.Kind, office)
            .OrderByDescending(a => office.Within(a.Office) ? a.Office.Path.Length : 0)
            .ToList();
        return
        [
            .. from field in named
            from person in field.Format == Format.Officer ? Officers(staff, certified) : staff.Select(a => (a.Name, Unit: a.Office.Name))
            select new Pick(field.Name, person.Name, $"{person.Name}({person.Unit})"),
        ];

        IEnumerable<(string Name, string Unit)> Officers(IReadOnlyList<Account> people, IReadOnlyList<CertificateTold> certificates) =>
            people
                .Select(a => (Written(a, certificates), a.Office.Name))
                .Concat(certificates.Where(c => people.All(a => !c.IsOf(a))).Select(c => (c.Written, office.Name)))
                .Take(MostPeople);
    }

    private static string Written(Account account, IEnumerable<CertificateTold> certificates) =>
        certificates.FirstOrDefault(c => c.IsOf(account))?.Written ?? account.Name;

    private static IEnumerable<CertificateTold> CertifiedAt(CaseStore store, Office office) =>
        store.Module(EnforcementPowersModule.Certificates.Kind) is null
            ? []
            : store
                .Answer(new("certificates", EnforcementPowersModule.Certificates.Kind, "unit", office.Name, MostPeople) { Tells = true })
                .Where(f => f.Stage == nameof(CertificateStage.Valid))
                .Select(f => CertificateTold.Read(f.Told))
                .OfType<CertificateTold>()
                .Where(c => c.Until >= store.Today);

    /// <summary>Whether it names people, whoever else may be named than those that are offered.</summary>
    public static bool IsOfPeople(Field field) => field.Format is Format.Staff or Format.Officer;
}
