using System.Text.Json.Nodes;

namespace Yifa.Api;

/// <summary>
/// The shapes of answers, one line each: <c>name:type</c>, <c>?</c> for what may be absent, <c>[…]</c> for a list,
/// <c>~</c> for what may be null; a type with a capital is
/// another shape. A test holds real answers against them.
/// </summary>
public static class Shapes
{
    private const string Reference = "#/components/schemas/";

    public static IReadOnlyList<(string Name, string Members)> All { get; } =
    [
        ("Stage", "code:str label:str phase:str next:str?"),
        ("Office", "path:str name:str"),
        (
            "MatterBrief",
            "id:int kind:str number:str title:str stage:Stage office:Office owner:str? openedOn:date dueOn:date? closedOn:date?"
        ),
        ("MatterPage", "rows:[MatterBrief] next:str?"),
        ("Piece", "text:str marked:bool"),
        ("Excerpt", "label:str pieces:[Piece]"),
        (
            "MatterFound",
            "id:int kind:str number:str title:str stage:Stage office:Office owner:str? openedOn:date dueOn:date? closedOn:date? excerpts:[Excerpt]"
        ),
        ("FoundPage", "rows:[MatterFound] next:str?"),
        ("Counted", "count:int"),
        (
            "Matter",
            "id:int kind:str kindName:str receipt:str number:str? title:str stage:Stage office:Office owner:str? openedOn:date dueOn:date? closedOn:date? version:int secrecy:str facts:any explanation:any clocks:[Clock] acts:[Act] parties:[Party] papers:[Paper] drafts:[Draft] links:[Link] journal:[Entry]"
        ),
        ("Clock", "rule:str label:str from:date due:date? state:str provisional:bool reason:str law:str endedOn:date?"),
        ("Party", "role:str name:str"),
        ("Paper", "n:int template:str label:str number:str? on:date corrects:int? service:[Service] word:str pdf:str"),
        ("Draft", "seq:int template:str state:str version:int text:str waiting:[Waiting] opinions:[Opinion]"),
        ("Waiting", "step:str who:str"),
        ("Opinion", "step:str version:int by:str for:str? office:str? on:date agreed:bool opinion:str?"),
        ("Service", "to:str effectiveOn:date? reason:str? law:str? attempts:[ServiceAttempt]"),
        ("ServiceAttempt", "seq:int manner:str result:str on:date day:date?"),
        ("FileList", "rows:[File]"),
        ("File", "n:int title:str kind:str volume:str on:date pages:int contents:[Content]"),
        ("Content", "type:str size:int pages:int sha256:str original:str? href:str"),
        (
            "KeptNumber",
            "line:str label:str unit:str figure:str from:date to:date where:str value:num now:num redefined:bool differences:[Difference] more:int"
        ),
        ("Difference", "kind:str? matter:int? number:str? entry:int? act:str? on:date? recordedAt:moment? amount:num? cause:str"),
        ("KeptNumbers", "rows:[KeptNumber]"),
        ("Link", "relation:str matter:MatterBrief"),
        ("Entry", "n:int on:date at:moment act:str? label:str by:str channel:str behalf:str? law:[str] fields:[LabelledValue] hash:str"),
        ("LabelledValue", "label:str value:str"),
        ("Act", "name:str label:str law:[str] opens:bool once:bool hint:str? from:[str] by:[str] fields:any"),
        ("Performed", "id:int version:int receipt:str number:str?"),
        ("Named", "kind:str name:str"),
        ("KindPage", "rows:[Named] next:str?"),
        ("StageOfKind", "code:str label:str phase:str"),
        ("Choice", "value:str label:str"),
        ("Facet", "name:str label:str values:[Choice]"),
        ("Period", "name:str label:str"),
        ("Kind", "kind:str name:str stages:[StageOfKind] facets:[Facet] clocks:[Period] figures:[str] acts:[Act] kinds:[DataKind]"),
        (
            "DataKind",
            "id:str name:str version:int family:str? unit:str? amountUnit:str? isPublic:bool figures:[str] facets:[str] openings:[Act]"
        ),
        (
            "Figure",
            "id:str name:str value:num~ unit:str decimals:int office:str year:int numerator:num~? denominator:num~? reason:str? where:any? uncut:[str]? cuts:[Cut] cutsLeftOut:[str]?"
        ),
        ("Cut", "facet:str value:str label:str? reading:num~"),
        ("Part", "month:str? office:str? value:str? label:str reading:num~"),
        ("Parts", "figure:Figure by:str rows:[Part]"),
        ("Drilled", "matter:MatterBrief on:date amount:num entry:int facets:str"),
        ("DrillPage", "figure:str reading:num~? rows:[Drilled] next:str?"),
        ("Report", "id:str title:str office:str year:int markdown:str"),
        ("Comparison", "years:[int] reports:[ComparedReport] groups:[ComparedGroup]"),
        ("ComparedReport", "row:str region:str body:str? year:int title:str ours:bool href:str? people:People? period:str? unmatched:int"),
        ("People", "count:int source:str"),
        ("ComparedGroup", "id:str name:str figures:[ComparedFigure]"),
        ("ComparedFigure", "id:str name:str unit:str cells:[ComparedCell]"),
        ("ComparedCell", "row:str year:int comparable:bool values:[ComparedValue]"),
        (
            "ComparedValue",
            "name:str raw:str value:num? unit:str qualifier:str? kind:str period:str? perTenThousand:num? section:str quote:str href:str? flags:[Flag]"
        ),
        ("Flag", "kind:str label:str text:str setsApart:bool"),
        ("Subscription", "url:str topics:[str]?"),
        ("Webhook", "id:int url:str topics:[str] madeAt:moment endedAt:moment? failures:int retryAt:moment? waiting:int"),
        ("Subscribed", "webhook:Webhook secret:str"),
        ("WebhookPage", "rows:[Webhook] next:str?"),
        ("Attempt", "at:moment status:int? failure:str? tookMs:int"),
        ("Delivery", "id:int key:str message:Message nextAt:moment? deliveredAt:moment? failure:str? attempts:[Attempt]"),
        ("DeliveryPage", "rows:[Delivery] next:str?"),
        ("Message", "id:str kind:str act:str matter:int version:int number:str? stage:str office:str on:date at:moment"),
        ("Due", "matter:MatterBrief due:date rule:str label:str reason:str law:str next:str?"),
        ("DuePage", "rows:[Due] next:str?"),
        ("Explanation", "where:str who:str when:date? why:str? ifNot:str"),
        ("Preparation", "kind:str matter:int? act:str office:str? on:date? fields:any?"),
        ("Prepared", "page:str ready:bool refusals:[Refusal]"),
        ("Refusal", "rule:str text:str law:str? field:str?"),
        ("Problem", "type:str title:str status:int detail:str refusals:[Refusal]"),
    ];

    /// <summary>The schema of a shape's members.</summary>
    public static JsonObject Schema(string members)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var member in members.Split(' '))
        {
            var (name, shape) = (member[..member.IndexOf(':')], member[(member.IndexOf(':') + 1)..]);
            properties[name] = Of(shape.TrimEnd('?'));
            if (!shape.EndsWith('?'))
                required.Add(name);
        }
        return new()
        {
            ["type"] = "object",
            ["required"] = required,
            ["properties"] = properties,
        };
    }

    /// <summary>The schema of one type.</summary>
    public static JsonObject Of(string type) =>
        type switch
        {
            "any" => [],
            "str" => new() { ["type"] = "string" },
            "int" => new() { ["type"] = "integer" },
            "num" => new() { ["type"] = "number" },
            "num~" => new() { ["type"] = new JsonArray("number", "null") },
            "bool" => new() { ["type"] = "boolean" },
            "date" => new() { ["type"] = "string", ["format"] = "date" },
            "moment" => new() { ["type"] = "string", ["format"] = "date-time" },
            "FigureOrParts" => new() { ["oneOf"] = new JsonArray(Of("Figure"), Of("Parts")) },
            ['[', .. var item, ']'] => new() { ["type"] = "array", ["items"] = Of(item) },
            _ => new() { ["$ref"] = Reference + type },
        };
}
