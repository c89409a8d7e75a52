using Yifa.Kernel;

namespace Yifa.Store;

public sealed partial class CaseStore
{
    /// <summary>
    /// What a year's matters of a kind come to, for what no figure counts: those of the office and below it that were opened in the period, as far as the
    /// reader sees them, one after another in the order of their days, all of one moment.
    /// </summary>
    public T Over<T>(Reader reader, string kind, Office office, Period period, Func<IEnumerable<Matter>, T> reckon) =>
        pool.Read(session =>
        {
            if (Sees(reader, office) is not { } sees || !sees.Covers(kind))
                return reckon([]);
            var sql = new Sql { Order = "m.opened_on, m.id" };
            sql.From("matter m");
            sql.And($"m.kind = {sql.Add(kind)} AND m.opened_on >= {sql.Add(period.From)} AND m.opened_on <= {sql.Add(period.To)}");
            sql.And(sees.Where("m", sql.Add));
            return reckon(session.Stream(sql.Text(MatterColumns), ReadRow, sql.Values).Select(row => Open(row).Matter));
        });
}
