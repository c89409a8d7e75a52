using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Yifa.Api;
using Yifa.Store;

namespace Yifa.Agents;

/// <summary>An operation of the API as a tool: the same parameters, the same answer, the same refusals, under the caller's own pass.</summary>
public sealed class OperationTool(Operation operation, HttpContext caller) : McpServerTool
{
    public override Tool ProtocolTool { get; } =
        new()
        {
            Name = operation.Tool!,
            Title = operation.Label,
            Description = $"{operation.Label}。{operation.English}",
            InputSchema = JsonSerializer.SerializeToElement(SchemaOf(operation)),
            Annotations = new() { ReadOnlyHint = !operation.HasBody, DestructiveHint = false },
        };

    public override IReadOnlyList<object> Metadata => [];

    public override async ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request,
        CancellationToken cancellationToken = default
    )
    {
        var call = Call(request.Params?.Arguments ?? new Dictionary<string, JsonElement>());
        await ApiRoutes.Answer(call, caller.RequestServices.GetRequiredService<CaseStore>(), operation);
        var answer = ((MemoryStream)call.Response.Body).ToArray();
        return new()
        {
            Content = [new TextContentBlock { Text = Encoding.UTF8.GetString(answer) }],
            IsError = call.Response.StatusCode >= StatusCodes.Status400BadRequest,
        };
    }

    /// <summary>The request as the API would have received it from the same caller.</summary>
    private DefaultHttpContext Call(IEnumerable<KeyValuePair<string, JsonElement>> arguments)
    {
        var call = new DefaultHttpContext { RequestServices = caller.RequestServices, RequestAborted = caller.RequestAborted };
        call.Connection.RemoteIpAddress = caller.Connection.RemoteIpAddress;
        call.Request.Host = caller.Request.Host;
        foreach (var name in (string[])["Authorization", Caller.Header])
            if (caller.Request.Headers.TryGetValue(name, out var value))
                call.Request.Headers[name] = value;
        call.Request.Method = operation.Method;
        call.Request.Path = ApiRoutes.Base + operation.Path;
        call.Response.Body = new MemoryStream();
        var (path, others) = Split(arguments);
        foreach (var (name, value) in path)
            call.Request.RouteValues[name] = value.ToString();
        if (operation.HasBody)
        {
            call.Request.ContentType = "application/json";
            call.Request.Body = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(others));
            call.Features.Set<IHttpRequestBodyDetectionFeature>(new HasBody());
        }
        else
            call.Request.QueryString = QueryString.Create(
                others.SelectMany(o => Texts(o.Value), (o, text) => KeyValuePair.Create(o.Key, text))
            );
        return call;
    }

    private (Dictionary<string, JsonElement> Path, Dictionary<string, JsonElement> Others) Split(
        IEnumerable<KeyValuePair<string, JsonElement>> arguments
    )
    {
        var given = arguments.ToLookup(a => PathParts(operation).Contains(a.Key));
        return (new(given[true]), new(given[false]));
    }

    private static IEnumerable<string?> Texts(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().Select(v => (string?)v.ToString()),
            JsonValueKind.Null => [],
            _ => [value.ToString()],
        };

    private static IEnumerable<string> PathParts(Operation operation) =>
        operation.Path.Split('/').Where(p => p.StartsWith('{')).Select(p => p.Trim('{', '}'));

    private static JsonObject SchemaOf(Operation operation)
    {
        if (operation.Body is { } body)
            return Shapes.Schema(Shapes.All.First(s => s.Name == body).Members);
        var (properties, required) = (new JsonObject(), new JsonArray());
        foreach (var part in PathParts(operation))
        {
            properties[part] = new JsonObject { ["type"] = new JsonArray("string", "integer") };
            required.Add(part);
        }
        foreach (var parameter in operation.Query)
        {
            var schema = Shapes.Of(parameter.Shape);
            schema["description"] = $"{parameter.Label}。{parameter.English}";
            properties[parameter.Name] = schema;
            if (parameter.Required)
                required.Add(parameter.Name);
        }
        return new()
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = required,
        };
    }

    private sealed class HasBody : IHttpRequestBodyDetectionFeature
    {
        public bool CanHaveBody => true;
    }
}
