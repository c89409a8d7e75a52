using System.Globalization;

namespace Yifa.Modules.Inspections;

/// <summary>A line of a plan, by the plan's id and its number there, written 128/5.</summary>
public readonly record struct LineRef(long Plan, int Line) : IComparable<LineRef>
{
    public static LineRef? Parse(string text) =>
        text.Split('/') is [var plan, var line]
        && long.TryParse(plan, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(id, number)
            : null;

    public int CompareTo(LineRef other) => (Plan, Line).CompareTo((other.Plan, other.Line));

    public static bool operator <(LineRef one, LineRef other) => one.CompareTo(other) < 0;

    public static bool operator >(LineRef one, LineRef other) => one.CompareTo(other) > 0;

    public static bool operator <=(LineRef one, LineRef other) => one.CompareTo(other) <= 0;

    public static bool operator >=(LineRef one, LineRef other) => one.CompareTo(other) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Plan}/{Line}");
}

/// <summary>What co-ordination makes of a line.</summary>
public enum Placing
{
    /// <summary>保留: a visit of its own, or one that others join.</summary>
    Kept,

    /// <summary>并入: made with the visit of another line.</summary>
    Joined,

    /// <summary>调整: a visit of its own at another time.</summary>
    Moved,

    /// <summary>取消: the same unit has planned the same visit twice.</summary>
    Dropped,

    /// <summary>待定: the caps leave no room for it.</summary>
    Unplaced,
}

/// <summary>会同: a line that is made with this one, with what the visit must know of it.</summary>
public sealed record PlanPartner(LineRef Line, string Unit, string Office, IReadOnlyList<string> Items, int Officers)
{
    // the items are a list
    public bool Equals(PlanPartner? other) =>
        other is not null
        && (Line, Unit, Office, Officers) == (other.Line, other.Unit, other.Office, other.Officers)
        && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Line.GetHashCode();
}

/// <summary>统筹决定 for one line.</summary>
/// <param name="Day">The day proposed; null where it is not visited for itself.</param>
/// <param name="Window">When the visit may be made, where that is not the line's own time.</param>
/// <param name="Target">The line that it joins, or that it doubles.</param>
/// <param name="Unit">Whose line that is.</param>
public sealed record Ruling(int Line, Placing Placing, DateOnly? Day, PlanWindow? Window, LineRef? Target, string? Unit, string Reason)
{
    public IReadOnlyList<PlanPartner> Partners { get; init; } = [];

    /// <summary>Of a joint visit: the highest grade among its lines.</summary>
    public RiskGrade? Grade { get; init; }

    /// <summary>Whether the line is visited for itself.</summary>
    public bool IsVisit => Placing is Placing.Kept or Placing.Moved;

    /// <summary>Whether the line is saved a visit of its own.</summary>
    public bool IsSaved => Placing is Placing.Joined or Placing.Dropped;

    /// <summary>Where a line that is not visited for itself went, in a sentence without its stop.</summary>
    public string Said =>
        $"{(Placing == Placing.Joined ? "已并入" : "与已有的检查重复,见")}{Unit}的检查计划(编号{Target}){(Reason.Length > 0 ? $",{Reason}" : "")}";

    public bool Equals(Ruling? other) =>
        other is not null
        && (Line, Placing, Day, Window, Target, Grade) == (other.Line, other.Placing, other.Day, other.Window, other.Target, other.Grade)
        && (Unit, Reason) == (other.Unit, other.Reason)
        && Partners.SequenceEqual(other.Partners);

    public override int GetHashCode() => HashCode.Combine(Line, Placing, Day, Target);
}
