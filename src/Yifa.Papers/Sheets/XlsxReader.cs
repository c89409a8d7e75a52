using System.IO.Packaging;
using System.Xml;

namespace Yifa.Papers;

/// <summary>Reads the first visible sheet of an .xlsx file row by row; only the shared texts are held in memory.</summary>
public static class XlsxReader
{
    const string NotASheet = "这不是 .xlsx 文件,请用表格软件另存为 .xlsx 后再试。";
    const string OldOrLocked = "这是旧版 .xls 或加了密码的表格,请另存为不加密的 .xlsx 后再试。";
    const string NoSheet = "这个 .xlsx 文件里没有可读的工作表。";
    const string Damaged = "这个 .xlsx 文件已损坏,请用表格软件打开并另存一份后再试。";

    static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>
    /// The rows that hold anything, in order. Dates come as <c>yyyy-MM-dd</c> (with a time of day as <c>yyyy-MM-ddTHH:mm:ss</c>), numbers
    /// plain and without an exponent (a percentage as its fraction), booleans as <c>true</c> and <c>false</c>, formulas as their last result.
    /// </summary>
    /// <param name="input">The file; left open, and read while the rows are enumerated, which can be done once.</param>
    /// <exception cref="InvalidDataException">The file is no spreadsheet, has no sheet, or is damaged; thrown at once or at the damaged row.
    /// The message is one Chinese sentence for the person who gave the file.</exception>
    public static IEnumerable<SheetRow> Read(Stream input)
    {
        var sentence = IsCompoundFile(input) ? OldOrLocked : NotASheet;
        var package = Guarded(sentence, () => Package.Open(input, FileMode.Open, FileAccess.Read));
        var book = Guarded(Damaged, () => XlsxBook.Of(package)) ?? throw new InvalidDataException(NoSheet);
        return Rows(package, book);
    }

    static IEnumerable<SheetRow> Rows(Package package, XlsxBook book)
    {
        using (package)
        {
            using var rows = book.Rows().GetEnumerator();
            while (Guarded(Damaged, rows.MoveNext))
                yield return rows.Current;
        }
    }

    static bool IsCompoundFile(Stream input)
    {
        if (!input.CanSeek)
            return false;
        Span<byte> start = stackalloc byte[CompoundFile.Length];
        var from = input.Position;
        var read = input.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        input.Position = from;
        return start[..read].SequenceEqual(CompoundFile);
    }

    // The libraries beneath report a bad file in many ways; a caller sees one.
    static T Guarded<T>(string sentence, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception cause)
            when (cause
                    is InvalidDataException
                        or FormatException
                        or OverflowException
                        or XmlException
                        or ArgumentException
                        or InvalidOperationException
                        or NotSupportedException
            )
        {
            throw new InvalidDataException(sentence, cause);
        }
    }
}
