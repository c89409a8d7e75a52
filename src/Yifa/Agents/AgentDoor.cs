using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Yifa.Api;
using Yifa.Store;

namespace Yifa.Agents;

/// <summary>
/// 智能体接口: a Model Context Protocol server at <c>/mcp</c>, closed until the setting opens it. Its tools are operations of the API, called
/// with the caller's own key, so that an agent reads and prepares what its account may and performs nothing.
/// </summary>
public static class AgentDoor
{
    public const string Address = "/mcp";
    private const string Instructions =
        "依法治政府业务平台。只读案件、期限和指标;起草的事项由工作人员在页面上核对后办理,您不能办理任何事项。A platform for law-based government: read matters, periods and figures, prepare acts; a person confirms every act.";

    public static void MapAgentDoor(this WebApplication app, IEnumerable<Operation> operations)
    {
        var store = app.Services.GetRequiredService<CaseStore>();
        var tools = operations.Where(o => o.Tool is not null).ToList();
        app.MapPost(Address, context => Answer(context, store, tools));
    }

    private static async Task Answer(HttpContext context, CaseStore store, IReadOnlyList<Operation> operations)
    {
        if (!DoorSettings.IsOn(store, DoorSettings.AgentDoor))
        {
            await ApiAnswer
                .Problem(StatusCodes.Status404NotFound, $"智能体接口没有开通,由管理员以 {DoorSettings.AgentDoor.Key} 开通")
                .ExecuteAsync(context);
            return;
        }
        try
        {
            Caller.Of(context, store); // who has no pass hears so before anything is said
        }
        catch (Unanswerable refused)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            await ApiAnswer.Problem(refused).ExecuteAsync(context);
            return;
        }
        // no form of a page can send JSON, so that none can be made to call
        if (!context.Request.HasJsonContentType())
            await ApiAnswer.Problem(StatusCodes.Status415UnsupportedMediaType, "请求正文应为 application/json").ExecuteAsync(context);
        else if (await MessageOf(context) is { } message)
            await Serve(context, message, operations);
        else
            await ApiAnswer.Problem(StatusCodes.Status400BadRequest, "请求正文不是协议的消息").ExecuteAsync(context);
    }

    private static async Task<JsonRpcMessage?> MessageOf(HttpContext context)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<JsonRpcMessage>(
                context.Request.Body,
                McpJsonUtilities.DefaultOptions,
                context.RequestAborted
            );
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Each request has a server of its own: nothing is remembered between them, so any process may answer.</summary>
    private static async Task Serve(HttpContext context, JsonRpcMessage message, IReadOnlyList<Operation> operations)
    {
        var logs = context.RequestServices.GetRequiredService<ILoggerFactory>();
        var tools = new McpServerPrimitiveCollection<McpServerTool>();
        foreach (var operation in operations)
            tools.Add(new OperationTool(operation, context));
        var options = new McpServerOptions
        {
            ServerInfo = new() { Name = "yifa", Version = "1" },
            ServerInstructions = Instructions,
            ToolCollection = tools,
        };
        await using var transport = new StreamableHttpServerTransport(logs) { Stateless = true };
        await using var server = McpServer.Create(transport, options, logs, context.RequestServices);
        var running = server.RunAsync(context.RequestAborted);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-cache";
        if (!await transport.HandlePostRequestAsync(message, context.Response.Body, context.RequestAborted))
        {
            context.Response.ContentType = null;
            context.Response.StatusCode = StatusCodes.Status202Accepted;
        }
        await transport.DisposeAsync();
        await running;
    }
}
