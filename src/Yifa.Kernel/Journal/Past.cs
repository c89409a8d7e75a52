using System.Text.Json;
using System.Text.Json.Nodes;

namespace Yifa.Kernel;

/// <summary>当时: a matter as it stood after one of its entries, told by the outcomes up to it. A document says what was known when it was issued.</summary>
public static class Past
{
    /// <param name="now">The matter as it stands now.</param>
    /// <param name="outcomes">The outcomes of the entries up to that one, the first entry first, as they stand in the journal.</param>
    public static Matter Of(Module module, Matter now, IEnumerable<string> outcomes)
    {
        var facts = new JsonObject();
        var (stage, title, number, owner) = (now.StageCode, "", (string?)null, (string?)null);
        foreach (var text in outcomes)
        {
            var outcome = JsonNode.Parse(text)!.AsObject();
            foreach (var (name, value) in outcome["facts"]?.AsObject() ?? [])
                if (value is null)
                    facts.Remove(name);
                else
                    facts[name] = value.DeepClone();
            stage = outcome["stage"]?.GetValue<string>() ?? stage;
            title = outcome["title"]?.GetValue<string>() ?? title;
            number = outcome["number"]?.GetValue<string>() ?? number;
            owner = outcome["owner"]?.GetValue<string>() ?? owner;
        }
        var matter = (Matter)facts.Deserialize(module.MatterType, FactsJson.Options)!;
        (matter.Id, matter.Office, matter.Receipt, matter.OpenedOn) = (now.Id, now.Office, now.Receipt, now.OpenedOn);
        (matter.StageCode, matter.Title, matter.Number, matter.Owner) = (stage, title, number, owner is { Length: > 0 } ? owner : null);
        return matter;
    }
}
