using Yifa.Reports.Published;

namespace Yifa.Cli;

/// <summary>Files of published reports that a command is given.</summary>
internal static class ReportFiles
{
    /// <summary>Takes each file in turn. What cannot be read is said in a sentence, and the others are taken all the same.</summary>
    /// <returns>Whether all were taken.</returns>
    public static async Task<bool> Each(IReadOnlyList<string> files, Terminal terminal, Func<string, Task> take, Progress? progress = null)
    {
        var all = true;
        foreach (var (file, done) in files.Select((f, i) => (f, i + 1)))
        {
            try
            {
                await take(file);
            }
            catch (Exception e) when (e is InvalidDataException or UsageException) // what readers say of bad files, in words for the user
            {
                terminal.Error.WriteLine(e.Message);
                all = false;
            }
            progress?.At(done);
        }
        return all;
    }

    /// <summary>The report a file holds.</summary>
    /// <exception cref="InvalidDataException">It holds none; the message is one sentence for the user.</exception>
    public static PublishedReport Read(string file) => ReportReader.Read(Bytes(file), Path.GetFileName(file), Product.Standard.Figures);

    /// <summary>The bytes of a file that may be a report.</summary>
    /// <exception cref="InvalidDataException">It is larger than any report; the message is one sentence for the user.</exception>
    public static byte[] Bytes(string file)
    {
        using var stream = Files.Open(file);
        if (stream.Length > SavedPage.LargestFile)
            throw new InvalidDataException($"{file} 太大:年度报告的网页不超过 {SavedPage.LargestFile >> 20} MB");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
