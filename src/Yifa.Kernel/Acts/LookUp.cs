namespace Yifa.Kernel;

/// <summary>What an act asks of other matters: those of a kind whose facet has a value, the asking matter left out.</summary>
/// <param name="Name">Under which the act reads the answer.</param>
/// <param name="Facet">Facet name of that kind.</param>
/// <param name="Limit">At most so many are fetched, newest first.</param>
public sealed record LookUp(string Name, string Kind, string Facet, string Value, int Limit = LookUp.Most)
{
    /// <summary>Matters an answer brings unless the question says otherwise.</summary>
    public const int Most = 20;

    /// <summary>Whether the answer brings what the matters found tell others, see <see cref="Matter.TellsOthers"/>.</summary>
    public bool Tells { get; init; }

    /// <summary>
    /// 记载: the facet's values are lines that begin with what is asked, a word, then a space; the answer brings each such line, see <see cref="Found.Told"/>.
    /// So an act learns of other matters just what their kind tells under that facet. For matters that tell many things to many, such as a month's table
    /// of decisions, of which only one enterprise's lines are wanted; a matter that tells one thing to all is asked by <see cref="Tells"/>.
    /// </summary>
    public bool ByLine { get; init; }

    /// <summary>How the lines begin that a question for them means, and the first text behind all of these.</summary>
    public (string From, string Before) Lines => ($"{Value} ", $"{Value}!");

    /// <summary>In place of a facet: the matter itself is asked for, by its id.</summary>
    public const string ById = "id";

    /// <summary>In place of a facet: the matter that issued a paper of that number, among those that others name by it; see <see cref="Template.IsCited"/>.</summary>
    public const string ByPaper = "paper";

    /// <summary>Asks whether there is such a matter of the kind, and where it stands.</summary>
    public static LookUp Of(string name, string kind, long id) =>
        new(name, kind, ById, id.ToString(System.Globalization.CultureInfo.InvariantCulture), 1);
}

/// <summary>One matter found by a look-up.</summary>
/// <param name="Told">What it tells others, or the line under the facet, what it begins with left out; null where the look-up asked for neither.</param>
public sealed record Found(long Id, string Number, string Stage, DateOnly OpenedOn, string? Told = null)
{
    /// <summary>The matter as a look-up that asks for what it tells finds it.</summary>
    public static Found Of(Matter matter) =>
        new(matter.Id, matter.Number ?? matter.Receipt, matter.StageCode, matter.OpenedOn, matter.TellsOthers);

    /// <summary>The same for a look-up that may not have asked for it.</summary>
    public Found For(LookUp question) => question.Tells || question.ByLine ? this : this with { Told = null };
}

/// <summary>编号序列: numbers run by office, series and year, none reused.</summary>
/// <param name="Name">Unique in the product, e.g. <c>reconsideration.case</c>.</param>
/// <param name="Pattern">With <c>{mark}</c> (the office's 机关代字), <c>{year}</c> and <c>{n}</c>: <c>{mark}复字〔{year}〕第{n}号</c>.</param>
public sealed record Series(string Name, string Label, string Pattern)
{
    /// <summary>收件号: every matter's receipt.</summary>
    public static Series Receipt { get; } = new("receipt", "收件号", "{mark}收〔{year}〕{n}号");

    public string Format(Office office, int year, long n) =>
        Pattern.Replace("{mark}", office.Mark).Replace("{year}", year.ToString()).Replace("{n}", n.ToString());
}

/// <summary>The world an act may ask while it is performed: other matters and number series. One implementation per way of running acts.</summary>
public interface IOutside
{
    ValueTask<IReadOnlyList<Found>> Ask(LookUp question, long except);

    /// <summary>A figure's value for the office's subtree, with what is behind it put by.</summary>
    ValueTask<FrozenReading> Freeze(FigureQuestion question, Office office);

    /// <summary>The matters of the office's subtree that break their kind's balance, by id, at most <see cref="LookUp.Most"/>.</summary>
    ValueTask<IReadOnlyList<Found>> Unbalanced(BalanceQuestion question, Office office);

    /// <summary>The body of an earlier entry of the matter.</summary>
    ValueTask<string> Entry(long matter, int n);

    /// <summary>The next number of a series for the office and year.</summary>
    ValueTask<string> Allot(Series series, Office office, int year);
}
