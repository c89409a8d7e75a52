using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Yifa.Kernel;
using Yifa.Store;
using Period = Yifa.Kernel.Period;

namespace Yifa.Planning;

/// <summary>
/// The year's calendar as a feed (RFC 5545) that calendar programs fetch. They sign in nowhere, so that a key stands in the address; such a
/// key opens the feed alone, and the feed names no party.
/// </summary>
public static class CalendarFeed
{
    public const string Address = "/planner.ics";
    private const int DaysBack = 31;
    private const int DaysAhead = 366;

    public static void MapCalendarFeed(this IEndpointRouteBuilder app) =>
        app.MapGet(
            Address,
            (HttpContext context, CaseStore store, string? key) =>
            {
                context.Response.Headers.CacheControl = "private, max-age=900";
                var (duty, refused) = Opened(store, key);
                return duty is null
                    ? Results.Text(refused, statusCode: StatusCodes.Status403Forbidden)
                    : Results.Text(Text(store, duty, HostOf(context)), "text/calendar; charset=utf-8");
            }
        );

    /// <summary>The address that a key's feed stands at.</summary>
    public static string AddressOf(HttpContext context, string key) => $"{HostOf(context)}{Address}?key={key}";

    private static string HostOf(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}";

    /// <summary>The duty a key opens the feed for, or the sentence that says why it opens none.</summary>
    private static (Capacity.AtOffice? Duty, string Refused) Opened(CaseStore store, string? key) =>
        string.IsNullOrEmpty(key) ? (null, "地址中没有密钥,请在“接口密钥”页制作后订阅。")
        : store.KeyOf(key) is not { } known || !known.Opens(store.Today) || !known.Scopes.Contains(Scope.Calendar)
            ? (null, "密钥不能用于订阅日程,可能已经停用或者过期。")
        : known.Capacity is Capacity.AtOffice duty ? (duty, "")
        : (null, "日程只供岗位订阅,请以岗位身份制作密钥。");

    private static string Text(CaseStore store, Capacity.AtOffice duty, string host)
    {
        var today = store.Today;
        var period = new Period(today.AddDays(-DaysBack), today.AddDays(DaysAhead));
        var calendar = new Calendar { ProductId = "-//Yifa//Yifa//ZH" };
        calendar.AddProperty("X-WR-CALNAME", $"年度日程 · {duty.Office.Name}");
        foreach (var entry in YearPlan.Of(store, _ => new Reader(duty), duty.Office, period))
            calendar.Events.Add(Event(entry, host));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent Event(PlanEntry entry, string host)
    {
        var day = new CalDateTime(entry.Day);
        return new()
        {
            Uid = $"{entry.Kind.ToString().ToLowerInvariant()}-{entry.Id}@yifa",
            Start = day,
            End = day.AddDays(1),
            Summary = entry.Kind == PlanKind.Due ? $"{entry.Text} {entry.Count}件到期" : entry.Text,
            Description = entry.Note,
            Categories = [Words.Chinese(entry.Kind)],
            Url = entry.Address is { } address ? new Uri(host + address) : null,
            Transparency = TransparencyType.Transparent,
        };
    }
}
