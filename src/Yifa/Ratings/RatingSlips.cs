using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Inspections;
using Yifa.Store;

namespace Yifa.Ratings;

/// <summary>
/// 检查评价: an enterprise takes one slip for each visit whose result it was told, and rates with it on a page that asks for nobody's name. The visit
/// knows that its slip was taken; an answer knows its field and its month. Groups of at least five are told, when their month is over.
/// </summary>
public sealed class RatingSlips(CaseStore store)
{
    public const int LongestRemark = 500;
    private const string Clerk = $"inspection-ratings.{nameof(RatingsDuty.Clerk)}";
    private static readonly Reader Behind = Reader.Of(Actor.Statute);
    private DateOnly done;

    /// <summary>Whether the visit's slip can be taken by that account now.</summary>
    public bool MayTake(CaseFile file, string account) =>
        store.Module(RatingsModule.Module.Kind) is not null
        && file.Matter is Inspection { ToldOn: not null }
        && file.Course.Parties.Any(p => p.Role == nameof(Role.Enterprise) && p.Account == account)
        && !store.HasSlip(file.Matter.Id);

    /// <summary>Takes the slip of a visit. Null where it was taken before, or cannot be taken.</summary>
    public async Task<string?> Take(CaseFile file, string account) =>
        MayTake(file, account) && await MatterOf(file.Matter.Office, store.Today.Year) is { } into
            ? await store.TakeSlip(file.Matter.Id, into, Words.Code(((Inspection)file.Matter).Field))
            : null;

    /// <summary>The ratings that an unused slip is for; null where it was used, or is none.</summary>
    public InspectionRatings? For(string code) => store.InvitedTo(code) is { } id ? Ratings(id) : null;

    /// <summary>Takes one rating for a slip, kept under the first day of its month. False where the slip was used already.</summary>
    public Task<bool> Rate(string code, Rating rating, string remark) => store.TakeAnswer(code, (int)rating, remark, FirstOfMonth);

    /// <summary>What was written beside the ratings that are told: in no order, of no group.</summary>
    public IReadOnlyList<string> Remarks(long ratings) => store.ToldRemarks(ratings);

    /// <summary>Tells every group of at least five whose months are over; what is too few of a year gone by goes on into this one.</summary>
    public async Task TellMonths()
    {
        if (store.Module(RatingsModule.Module.Kind) is null || done == store.Today)
            return;
        foreach (var group in store.AnswersBefore(FirstOfMonth).Where(a => a.Score > 0).GroupBy(a => (a.Survey, a.Site)))
            if (Ratings(group.Key.Survey) is { } ratings)
                await Tell(ratings, group.Key.Site, [.. group]);
        done = store.Today;
    }

    private async Task Tell(InspectionRatings ratings, string field, IReadOnlyList<SurveyAnswers> answers)
    {
        var number = answers.Sum(a => a.Number);
        if (ratings.Stage == RatingsStage.Collecting && number >= InspectionRatings.Fewest)
        {
            var month = answers.Max(a => a.On);
            var last = month.AddMonths(1).AddDays(-1);
            var request = Asked(ratings.Office, Told(field, month, answers), last > ratings.OpenedOn ? last : ratings.OpenedOn);
            await store.TellAnswers(request with { Matter = ratings.Id }, field, FirstOfMonth, number);
        }
        else if (ratings.Year < store.Today.Year && await MatterOf(ratings.Office, store.Today.Year) is { } now)
            await store.CarryAnswers(ratings.Id, now, field);
    }

    private static Tally Told(string field, DateOnly month, IReadOnlyList<SurveyAnswers> answers)
    {
        int Number(Rating rating) => answers.Where(a => a.Score == (int)rating).Sum(a => a.Number);
        return new(
            Enum.GetValues<EnforcementField>().First(f => Words.Code(f) == field),
            month,
            Number(Rating.VeryDissatisfied),
            Number(Rating.Dissatisfied),
            Number(Rating.Fair),
            Number(Rating.Satisfied),
            Number(Rating.VerySatisfied)
        );
    }

    /// <summary>The year's matter of the office, opened where there is none.</summary>
    private async Task<long?> MatterOf(Office office, int year)
    {
        if (Found(office, year) is { } found)
            return found;
        var opened = await store.Perform(Asked(office, new OpenRatings(year), store.Today) with { Office = office });
        return opened.Accepted ? opened.Matter : Found(office, year);
    }

    private long? Found(Office office, int year) =>
        store
            .List(Behind, new ListQuery(RatingsModule.Module.Kind) { Where = [("of", InspectionRatings.Named(office, year))], Take = 1 })
            .Rows
            is [var row]
            ? row.Id
            : null;

    private ActRequest Asked(Office office, Act act, DateOnly on) =>
        new(
            store.Module(RatingsModule.Module.Kind)!.Act(act.GetType()),
            act,
            new Actor("rating", "网上评价", new Capacity.AtOffice(Clerk, office)),
            on,
            "portal"
        );

    private InspectionRatings? Ratings(long id) => store.Files(Behind, [id]).FirstOrDefault()?.File.Matter as InspectionRatings;

    private DateOnly FirstOfMonth => new(store.Today.Year, store.Today.Month, 1);
}
