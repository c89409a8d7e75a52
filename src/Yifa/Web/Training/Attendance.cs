using Yifa.Kernel;
using Yifa.Modules.Training;
using Yifa.Store;

namespace Yifa.Web.Training;

/// <summary>扫码签到: who is there writes their own name, through a link that is shown in the room.</summary>
public static class Attendance
{
    private const string Purpose = "sign-in";
    private const string Kind = "training";

    /// <summary>A room of so many that write in the same moment is served: of those who write at once, one at least comes through.</summary>
    private const int Tries = 60;

    public static string AddressOf(CaseStore store, long session) => $"/training/sign-in/{store.LinkTo(Purpose, session)}";

    /// <summary>The session a link leads to; null when it leads to none.</summary>
    public static OpenMatter? Behind(CaseStore store, string link) =>
        store.Module(Kind) is null ? null : store.FileBehind(Reader.Of(Actor.Statute), Purpose, Kind, link);

    /// <summary>Whether names are taken: on the days about the session, so that a photographed link is of no use later.</summary>
    public static bool IsOpen(StudySession session, DateOnly today) =>
        session.Stage != Modules.Training.Stage.Cancelled
        && (session.HeldOn ?? session.PlannedOn) is { } day
        && Math.Abs(today.DayNumber - day.DayNumber) <= 1;

    /// <summary>Puts a name on the sheet. Many write at once; whoever came second to the row tries again.</summary>
    public static async Task<IReadOnlyList<Refusal>> Sign(CaseStore store, OpenMatter session, string name)
    {
        var type = store.Module(Kind)!.Act(typeof(SignIn));
        // the program records under its own name what the room's guests wrote
        var desk = new Actor("sign-in", "扫码签到", new Capacity.AtOffice($"{Kind}.{nameof(Duty.Recorder)}", session.Matter.Office));
        var request = new ActRequest(type, new SignIn([name]), desk, store.Today, "portal") { Matter = session.Matter.Id };
        var result = await store.Perform(request);
        for (var i = 1; i < Tries && result.Conflict; i++)
        {
            await Task.Delay(Random.Shared.Next(5, 30)); // not all again in the same moment
            result = await store.Perform(request);
        }
        return result.Refusals;
    }
}
