using System.Data.Common;
using System.Text;

namespace Yifa.Store;

/// <summary>Published reports of others, and the people of their regions.</summary>
public sealed partial class CaseStore
{
    private const string ReportColumns =
        "r.id, r.hash, r.file, r.title, r.region, r.body, r.year, r.reader, r.kept_by, r.kept_at, s.region, s.year, s.said_by, s.said_at";
    private const string ReportTables =
        "kept_report r LEFT JOIN kept_report_said s ON s.id = (SELECT MAX(x.id) FROM kept_report_said x WHERE x.report_id = r.id)";

    /// <summary>All that are kept, in the order in which they came.</summary>
    public IReadOnlyList<KeptReport> KeptReports() =>
        pool.One(s => s.Query($"SELECT {ReportColumns} FROM {ReportTables} ORDER BY r.id", ReadReport));

    /// <summary>One by its id; null when there is none.</summary>
    public KeptReport? KeptReport(long id) =>
        pool.One(s => s.Query($"SELECT {ReportColumns} FROM {ReportTables} WHERE r.id = $1", ReadReport, id).FirstOrDefault());

    /// <summary>One by its file; null when that file was never kept.</summary>
    public KeptReport? KeptReportOf(string hash) =>
        pool.One(s => s.Query($"SELECT {ReportColumns} FROM {ReportTables} WHERE r.hash = $1", ReadReport, hash).FirstOrDefault());

    /// <summary>The whole text of a kept report and what was read of it.</summary>
    public (string Text, byte[] Reading) TextOf(KeptReport report) =>
        pool.One(s =>
            s.Query(
                "SELECT text, reading FROM kept_report WHERE id = $1",
                r => (Encoding.UTF8.GetString(r.GetFieldValue<byte[]>(0)), r.GetFieldValue<byte[]>(1)),
                report.Id
            )
        )[0];

    /// <summary>Keeps a report. The file that is kept already stays as it is, whoever brings it again.</summary>
    /// <returns>What is kept, and whether it is new.</returns>
    public async Task<(KeptReport Report, bool IsNew)> Keep(string hash, string file, string text, ReportReading reading, string by)
    {
        var added = await pool.Write(session =>
            Task.FromResult(
                session.Execute(
                    "INSERT INTO kept_report (hash, file, text, title, region, body, year, reader, reading, kept_by, kept_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (hash) DO NOTHING",
                    hash,
                    file,
                    Encoding.UTF8.GetBytes(text),
                    reading.Title,
                    reading.Region,
                    reading.Body,
                    reading.Year,
                    reading.Reader,
                    reading.Reading,
                    by,
                    Now
                )
            )
        );
        return (KeptReportOf(hash)!, added == 1);
    }

    /// <summary>Puts what another reader made of the text in the place of what was read before. The text stays.</summary>
    public Task ReadAgain(KeptReport report, ReportReading reading) =>
        pool.Write(session =>
            Task.FromResult(
                session.Execute(
                    "UPDATE kept_report SET title = $2, region = $3, body = $4, year = $5, reader = $6, reading = $7 WHERE id = $1",
                    report.Id,
                    reading.Title,
                    reading.Region,
                    reading.Body,
                    reading.Year,
                    reading.Reader,
                    reading.Reading
                )
            )
        );

    /// <summary>Notes which region's and which year's a report is, where its page does not say. What was said before stays on record.</summary>
    public Task SayPlace(KeptReport report, string? region, int? year, string by) =>
        pool.Write(session =>
            Task.FromResult(
                session.Execute(
                    "INSERT INTO kept_report_said (report_id, region, year, said_by, said_at) VALUES ($1, $2, $3, $4, $5)",
                    report.Id,
                    region,
                    year,
                    by,
                    Now
                )
            )
        );

    /// <summary>How many people live where, the last note of each region and year.</summary>
    public IReadOnlyList<RegionPeople> PeopleByRegion() =>
        pool.One(s =>
            s.Query(
                "SELECT region, year, people, source, said_by, said_at FROM region_people WHERE id IN (SELECT MAX(id) FROM region_people GROUP BY region, year) ORDER BY region, year",
                r => new RegionPeople(r.GetString(0), r.GetInt32(1), r.GetInt64(2), r.GetString(3), r.GetString(4), Moment(r, 5)!.Value)
            )
        );

    /// <summary>Notes how many people live in a region in a year. What was noted before stays on record.</summary>
    public Task SayPeople(string region, int year, long people, string source, string by) =>
        pool.Write(session =>
            Task.FromResult(
                session.Execute(
                    "INSERT INTO region_people (region, year, people, source, said_by, said_at) VALUES ($1, $2, $3, $4, $5, $6)",
                    region,
                    year,
                    people,
                    source,
                    by,
                    Now
                )
            )
        );

    private static KeptReport ReadReport(DbDataReader r) =>
        new(
            r.GetInt64(0),
            r.GetString(1),
            r.GetString(2),
            Text(r, 3),
            Text(r, 4),
            Text(r, 5),
            r.IsDBNull(6) ? null : r.GetInt32(6),
            r.GetString(7),
            r.GetString(8),
            Moment(r, 9)!.Value
        )
        {
            Said = r.IsDBNull(12) ? null : new(Text(r, 10), r.IsDBNull(11) ? null : r.GetInt32(11), r.GetString(12), Moment(r, 13)!.Value),
        };
}
