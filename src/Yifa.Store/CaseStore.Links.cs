using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Yifa.Kernel;

namespace Yifa.Store;

public sealed partial class CaseStore
{
    private const int LinkLength = 24;

    /// <summary>What an address carries that opens one matter for one purpose to whoever has it. It is computed under the key, and kept nowhere.</summary>
    public string LinkTo(string purpose, long matter) => $"{matter}-{LinkMark(purpose, matter)}";

    /// <summary>The matter that such an address opens; null where it opens none. The link is the right to read it.</summary>
    public OpenMatter? FileBehind(Reader reader, string purpose, string kind, string link)
    {
        if (
            link.Split('-') is not [var number, var mark]
            || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        )
            return null;
        var due = Encoding.UTF8.GetBytes(LinkMark(purpose, id));
        return CryptographicOperations.FixedTimeEquals(due, Encoding.UTF8.GetBytes(mark))
            ? Files(reader, [id]).FirstOrDefault(m => m.Matter.Kind == kind)
            : null;
    }

    /// <summary>A seed that nobody outside can compute.</summary>
    public string SeedOf(string purpose, string text) => vault.Mark($"seed-{purpose}", text);

    private string LinkMark(string purpose, long matter) =>
        vault.Mark($"link-{purpose}", matter.ToString(CultureInfo.InvariantCulture))[..LinkLength];
}
