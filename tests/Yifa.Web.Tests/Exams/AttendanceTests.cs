using System.Net;
using System.Text.RegularExpressions;
using Yifa.Kernel;
using Yifa.Modules.Training;
using Yifa.Web.Training;

namespace Yifa.Web.Tests.Exams;

public sealed partial class AttendanceTests
{
    private static readonly Account Recorder = new("zhou", "周某", Hall.Bureau, [new("training.Recorder", Hall.Bureau)]);

    [GeneratedRegex("""name="(__RequestVerificationToken|_handler)" value="([^"]+)""")]
    private static partial Regex Hidden();

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Forty_people_sign_in_at_once_and_each_stands_on_the_sheet_once(string database)
    {
        await using var hall = await Hall.Open(database);
        await hall.Store.Install([], [Recorder]);
        var session = await Planned(hall);
        var link = Attendance.AddressOf(hall.Store, session);

        await Parallel.ForEachAsync(
            Enumerable.Range(0, 40),
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (i, _) => Assert.Equal(HttpStatusCode.OK, await Sign(hall, link, $"学员{i % 36:00}"))
        );

        var sheet = Of(hall, session);
        Assert.Equal(Enumerable.Range(0, 36).Select(i => $"学员{i:00}"), sheet.Present.Order());
        Assert.Equal(["缺席的"], sheet.Missing);
        Assert.Null(hall.Store.Verify().First);
    }

    [Fact]
    public async Task A_link_is_of_no_use_days_later_and_a_name_is_asked_for()
    {
        await using var hall = await Hall.Open("sqlite");
        await hall.Store.Install([], [Recorder]);
        var session = await Planned(hall);
        var link = Attendance.AddressOf(hall.Store, session);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Sign(hall, link, " "));
        hall.Time.On(TimeSpan.FromDays(3));
        Assert.Equal(HttpStatusCode.Gone, await Sign(hall, link, "学员"));
        Assert.Empty(Of(hall, session).Present);
    }

    private static StudySession Of(Hall hall, long id) =>
        (StudySession)hall.Store.View(Reader.At(Hall.Bureau, "training.Recorder"), id)!.File.Matter;

    private static async Task<long> Planned(Hall hall)
    {
        var module = hall.Store.Module("training")!;
        var plan = new Plan(module.Kinds!.Named("class")!.Ref, "示例培训", hall.Store.Today, Invited: ["学员01", "缺席的"]);
        var request = new Yifa.Store.ActRequest(module.Act(typeof(Plan)), plan, Recorder.As("training.Recorder")!, hall.Store.Today, "desk")
        {
            Office = Hall.Bureau,
        };
        var result = await hall.Store.Perform(request);
        Assert.True(result.Accepted, string.Join(" / ", result.Refusals));
        return result.Matter;
    }

    private static async Task<HttpStatusCode> Sign(Hall hall, string link, string name)
    {
        using var client = new HttpClient { BaseAddress = hall.Address };
        using var asked = await client.GetAsync(link);
        if (!asked.IsSuccessStatusCode)
            return asked.StatusCode;
        var page = await asked.Content.ReadAsStringAsync();
        var fields = Hidden().Matches(page).ToDictionary(m => m.Groups[1].Value, m => WebUtility.HtmlDecode(m.Groups[2].Value));
        fields["name"] = name;
        using var answer = await client.PostAsync(link, new FormUrlEncodedContent(fields));
        return answer.StatusCode;
    }
}
