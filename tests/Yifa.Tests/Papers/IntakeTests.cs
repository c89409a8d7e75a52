using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Papers;

namespace Yifa.Tests.Papers;

/// <summary>What may come in: told by content, cleaned, or refused with one sentence.</summary>
public sealed class IntakeTests
{
    [Fact]
    public void A_file_is_what_its_bytes_say()
    {
        Assert.Equal(MediaType.Png, TypeOf(FileSpecimens.Png()));
        Assert.Equal(MediaType.Jpeg, TypeOf(FileSpecimens.Jpeg()));
        Assert.Equal(MediaType.Pdf, TypeOf(FileSpecimens.Pdf(3)));
        Assert.Equal(MediaType.Docx, TypeOf(FileSpecimens.Docx()));
        Assert.Equal(MediaType.Xlsx, TypeOf(FileSpecimens.Package(("xl/workbook.xml", "<workbook/>"u8.ToArray()))));
        Assert.Equal(MediaType.Ofd, TypeOf(FileSpecimens.Package(("OFD.xml", "<ofd/>"u8.ToArray()))));
        Assert.Equal(MediaType.Text, TypeOf(Encoding.UTF8.GetBytes("情况说明:如下。\n")));
        Assert.Equal(MediaType.Mp4, TypeOf([0, 0, 0, 24, .. "ftypisom"u8, .. new byte[40]]));
        Assert.Equal(MediaType.Wav, TypeOf([.. "RIFF"u8, 0, 0, 0, 0, .. "WAVEfmt "u8]));
        Assert.Equal(MediaType.Mp3, TypeOf([.. "ID3"u8, .. new byte[20]]));
    }

    public static TheoryData<string, string> Refused() =>
        new()
        {
            { "nothing", nameof(IntakeRefusals.Empty) },
            { "executable", nameof(IntakeRefusals.Executable) },
            { "script", nameof(IntakeRefusals.Executable) },
            { "archive", nameof(IntakeRefusals.Archive) },
            { "way out of a package", nameof(IntakeRefusals.Archive) },
            { "old document", nameof(IntakeRefusals.OldOffice) },
            { "macro", nameof(IntakeRefusals.Macro) },
            { "macro by declaration", nameof(IntakeRefusals.Macro) },
            { "template from outside", nameof(IntakeRefusals.Outside) },
            { "object within", nameof(IntakeRefusals.Embedded) },
            { "zip bomb", nameof(IntakeRefusals.Bomb) },
            { "broken package", nameof(IntakeRefusals.Damaged) },
            { "broken image", nameof(IntakeRefusals.Damaged) },
            { "broken off PDF", nameof(IntakeRefusals.Damaged) },
            { "PDF with a script", nameof(IntakeRefusals.Script) },
            { "PDF with a file within", nameof(IntakeRefusals.Embedded) },
            { "locked PDF", nameof(IntakeRefusals.Encrypted) },
            { "huge image", nameof(IntakeRefusals.TooManyPixels) },
            { "bytes", nameof(IntakeRefusals.Unknown) },
            { "text in GBK", nameof(IntakeRefusals.NotUtf8) },
        };

    [Theory, MemberData(nameof(Refused))]
    public void What_may_not_come_in_is_refused_by_name(string what, string rule) => Assert.Equal(rule, Look(Made(what)).Refusal?.Name);

    [Fact]
    public void A_link_one_clicks_on_may_lead_out_of_a_document() =>
        Assert.Equal(MediaType.Docx, TypeOf(FileSpecimens.Docx(FileSpecimens.Relation("hyperlink"))));

    [Fact]
    public void A_photograph_keeps_its_picture_and_its_way_up_and_nothing_else()
    {
        var (photo, plain) = (FileSpecimens.Jpeg(orientation: 6, secrets: true), FileSpecimens.Jpeg(orientation: 6));
        Assert.Contains(FileSpecimens.Secret, Encoding.UTF8.GetString(photo));

        Assert.Equal(plain, Clean(photo, MediaType.Jpeg));
        Assert.Equal(FileSpecimens.Jpeg(), Clean(FileSpecimens.Jpeg(secrets: true), MediaType.Jpeg));
    }

    [Fact]
    public void A_scan_keeps_its_picture_and_no_text() =>
        Assert.Equal(
            FileSpecimens.Png(),
            Clean(FileSpecimens.Png(hidden: [("tEXt", $"Comment\0{FileSpecimens.Secret}"), ("eXIf", FileSpecimens.Secret)]), MediaType.Png)
        );

    [Fact]
    public void Whatever_size_an_image_has_cleaning_it_twice_changes_nothing_more() =>
        Prop.ForAll(
                Gen.Choose(1, 40).Two().ToArbitrary(),
                (ValueTuple<int, int> size) =>
                {
                    var once = Clean(FileSpecimens.Png(1, size.Item1, size.Item2, ("zTXt", "x"), ("tIME", "y")), MediaType.Png);
                    var photo = Clean(FileSpecimens.Jpeg(8 * size.Item1, 8 * size.Item2, secrets: true), MediaType.Jpeg);
                    return once.SequenceEqual(FileSpecimens.Png(1, size.Item1, size.Item2))
                        && once.SequenceEqual(Clean(once, MediaType.Png))
                        && photo.SequenceEqual(Clean(photo, MediaType.Jpeg));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void An_image_that_breaks_off_anywhere_is_refused_and_never_trips()
    {
        foreach (var image in (byte[][])[FileSpecimens.Png(), FileSpecimens.Jpeg(secrets: true)])
            for (var length = 12; length < image.Length - 70; length += 3)
                Assert.NotNull(Look(image[..length]).Refusal);
    }

    [Theory]
    [InlineData("../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData(@"..\示例\证据.jpg", "证据.jpg")]
    [InlineData("合同\u202Egpj.exe", "合同gpj.exe")]
    [InlineData("a\r\nSet-Cookie: x.pdf", "aSet-Cookie x.pdf")]
    [InlineData("..", "材料")]
    [InlineData(null, "材料")]
    public void A_name_loses_its_folders_and_what_is_not_seen(string? name, string plain) => Assert.Equal(plain, FileLook.PlainName(name));

    [Fact]
    public void No_name_keeps_a_way_to_a_folder() =>
        Prop.ForAll<string>(name =>
                FileLook.PlainName(name) is { Length: > 0 and <= 100 } plain
                && plain == FileLook.PlainName(plain)
                && !plain.Any(c => char.IsControl(c) || c is '/' or '\\')
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_scan_is_counted_and_taken_apart()
    {
        Assert.Equal((40, null), PdfScan.Look(new MemoryStream(FileSpecimens.Pdf(40))));
        using var part = new MemoryStream();
        PdfScan.Part(new MemoryStream(FileSpecimens.Pdf(40)), part, 3, 7);
        Assert.Equal((5, null), PdfScan.Look(part));
        Assert.Equal((0, null), PdfScan.Look(new MemoryStream("%PDF-1.4 broken %%EOF"u8.ToArray())));
    }

    private static byte[] Made(string what) =>
        what switch
        {
            "nothing" => [],
            "executable" => FileSpecimens.Executable,
            "script" => "#!/bin/sh\nrm -rf x\n"u8.ToArray(),
            "archive" => FileSpecimens.Package(("a.txt", "a"u8.ToArray())),
            "way out of a package" => FileSpecimens.Docx(("../../x.xml", "a"u8.ToArray())),
            "old document" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[100]],
            "macro" => FileSpecimens.Docx(("word/vbaProject.bin", [1, 2, 3])),
            "macro by declaration" => FileSpecimens.Package(
                (
                    "[Content_Types].xml",
                    "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"u8.ToArray()
                ),
                ("word/document.xml", "<w/>"u8.ToArray())
            ),
            "template from outside" => FileSpecimens.Docx(FileSpecimens.Relation("attachedTemplate")),
            "object within" => FileSpecimens.Docx(("word/embeddings/oleObject1.bin", [1])),
            "zip bomb" => FileSpecimens.Docx(("word/media/image1.png", new byte[64 << 20])),
            "broken package" => [.. "PK\x03\x04"u8, .. new byte[80]],
            "broken image" => FileSpecimens.Png()[..60],
            "broken off PDF" => FileSpecimens.Pdf()[..100],
            "PDF with a script" => FileSpecimens.Pdf(1, "/OpenAction << /S /JavaScript /JS (app.alert) >>"),
            "PDF with a file within" => FileSpecimens.Pdf(1, "/Names << /EmbeddedFiles 9 0 R >> /X << /Type /EmbeddedFile >>"),
            "locked PDF" => FileSpecimens.Pdf(1, "/Encrypt 9 0 R"),
            "huge image" => Huge(),
            "bytes" => [1, 2, 3, 0, 5],
            "text in GBK" => [0xC7, 0xE9, 0xBF, 0xF6, 0xCB, 0xB5, 0xC3, 0xF7],
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };

    private static byte[] Huge()
    {
        var image = FileSpecimens.Png();
        (image[16], image[20]) = (1, 1); // sixteen million pixels each way
        return image;
    }

    private static byte[] Clean(byte[] image, MediaType type)
    {
        using var clean = new MemoryStream();
        ImageCleaning.Clean(new MemoryStream(image), clean, type);
        return clean.ToArray();
    }

    private static FileFound Look(byte[] file) => FileLook.At(new MemoryStream(file));

    private static MediaType? TypeOf(byte[] file)
    {
        var found = Look(file);
        Assert.Null(found.Refusal);
        return found.Type;
    }
}
