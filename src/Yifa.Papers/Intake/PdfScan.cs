using System.Security.Cryptography;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;
using Yifa.Kernel;

namespace Yifa.Papers;

/// <summary>PDF files that came from outside: how many pages they have, and a part of them as a file of its own.</summary>
public static class PdfScan
{
    /// <summary>Files beyond this are kept whole: their pages are neither counted nor taken apart.</summary>
    private const long MostOpened = 64L << 20;

    /// <summary>The number of pages, 0 where the file cannot be opened; and why it is not taken in, where it would run something.</summary>
    public static (int Pages, Refusal? Against) Look(Stream content)
    {
        if (content.Length > MostOpened || Open(content) is not { } file)
            return (0, null);
        using (file)
            return (file.PageCount, file.Internals.GetAllObjects().OfType<PdfDictionary>().Any(Runs) ? IntakeRefusals.Script : null);
    }

    // an action within a compressed object, which the bytes of the file do not show
    private static bool Runs(PdfDictionary thing) => thing.Elements.GetName("/S") is "/JavaScript" or "/Launch";

    /// <summary>Writes some of the pages as a file of its own.</summary>
    /// <param name="from">The first page, counted from 1.</param>
    public static void Part(Stream content, Stream part, int from, int to)
    {
        using var source = Open(content) ?? throw new InvalidDataException("the file cannot be opened");
        using var pages = new PdfDocument();
        for (var page = from; page <= to; page++)
            pages.AddPage(source.Pages[page - 1]);
        pages.Save(part, closeStream: false);
    }

    internal static PdfDocument? Open(Stream content)
    {
        content.Position = 0;
        try
        {
            return PdfReader.Open(content, PdfDocumentOpenMode.Import);
        }
        catch (Exception unreadable) when (IsUnreadable(unreadable))
        {
            return null;
        }
    }

    // what the reader throws at files that break the standard
    private static bool IsUnreadable(Exception e) =>
        e
            is PdfReaderException
                or InvalidOperationException
                or ArgumentException
                or FormatException
                or InvalidCastException
                or NullReferenceException
                or IndexOutOfRangeException
                or KeyNotFoundException
                or NotSupportedException
                or NotImplementedException
                or OverflowException
                or IOException
                or InvalidDataException
                or CryptographicException;
}
