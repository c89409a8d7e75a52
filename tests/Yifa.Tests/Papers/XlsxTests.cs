using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using Yifa.Papers;

namespace Yifa.Tests.Papers;

public class XlsxTests
{
    static MemoryStream Written(IReadOnlyList<string> head, params IReadOnlyList<object?>[] rows)
    {
        var stream = new MemoryStream();
        XlsxWriter.Write(stream, head, rows);
        stream.Position = 0;
        return stream;
    }

    static List<SheetRow> Read(Stream stream) => [.. XlsxReader.Read(stream)];

    [Fact]
    public void What_is_written_is_a_valid_workbook_with_a_frozen_head()
    {
        using var file = SpreadsheetDocument.Open(
            Written(["案号", "日期"], ["甲", new DateOnly(2024, 2, 29)], [true, 1.5m]),
            isEditable: false
        );
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(fault => fault.Description));
        Assert.Contains("state=\"frozen\"", file.WorkbookPart!.WorksheetParts.Single().Worksheet.OuterXml);
    }

    [Fact]
    public void Rows_come_back_as_they_were_written()
    {
        var rows = Read(
            Written(
                ["案号", "编号", "日期", "时间", "金额"],
                ["闵司复〔2024〕1号", "007", new DateOnly(2024, 2, 29), new DateTime(2024, 2, 29, 13, 5, 59), 45441.3m],
                [null, "", new DateOnly(1900, 1, 1), null, -12],
                [],
                ["310112199001011234", "=1+1", new DateOnly(1899, 12, 31), 123456789012345678L, 0.1 + 0.2]
            )
        );
        Assert.Equal([1, 2, 3, 5], rows.Select(row => row.Number));
        Assert.Equal(["案号", "编号", "日期", "时间", "金额"], rows[0].Cells);
        Assert.Equal(["闵司复〔2024〕1号", "007", "2024-02-29", "2024-02-29T13:05:59", "45441.3"], rows[1].Cells);
        Assert.Equal([null, null, "1900-01-01", null, "-12"], rows[2].Cells);
        Assert.Equal(["310112199001011234", "=1+1", "1899-12-31", "123456789012345678", "0.3"], rows[3].Cells);
        Assert.Null(rows[3][99]);
    }

    [Fact]
    public void Every_day_of_1900_and_of_this_century_comes_back()
    {
        var days = Enumerable
            .Range(0, 366)
            .Select(day => new DateOnly(1900, 1, 1).AddDays(day))
            .Concat(Enumerable.Range(0, 36525).Select(day => new DateOnly(2000, 1, 1).AddDays(day)))
            .ToList();
        var rows = Read(Written(["日期"], [.. days.Select(day => new object?[] { day })]));
        Assert.Equal(days.Select(day => day.ToString("yyyy-MM-dd")), rows.Skip(1).Select(row => row[0]));
    }

    [Fact]
    public void Any_text_comes_back() =>
        Prop.ForAll(
                Gen.OneOf(
                        ArbMap.Default.ArbFor<string>().Generator.Select(text => text ?? ""),
                        Gen.Elements(
                                "字",
                                "𠮷",
                                "_x000D_",
                                "_x",
                                "\r",
                                "\n",
                                "\t",
                                " ",
                                "\u0001",
                                "\uFFFF",
                                "\uD800",
                                "<",
                                "&",
                                "\"",
                                "\u0085",
                                "\u2028"
                            )
                            .ListOf()
                            .Select(string.Concat)
                    )
                    .ToArbitrary(),
                text =>
                {
                    var row = Read(Written(["a", "b", "c"], [text, null, text + "末"]))[1];
                    return (row[0] ?? "") == text && row[1] is null && row[2] == text + "末";
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_stream_that_only_takes_bytes_is_enough()
    {
        var whole = new MemoryStream();
        using (var narrow = new DeflateStream(whole, CompressionLevel.Fastest, leaveOpen: true))
            XlsxWriter.Write(
                narrow,
                ["a"],
                [
                    ["甲"],
                ]
            );
        whole.Position = 0;
        using var back = new DeflateStream(whole, CompressionMode.Decompress);
        Assert.Equal("甲", Read(back)[1][0]);
    }

    [Theory]
    [InlineData(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    )]
    [InlineData("http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships")]
    public void A_file_of_another_program_is_read(string main, string relationships)
    {
        var rows = Read(ForeignBook.Zipped(main, relationships));
        Assert.Equal(["姓名", null, "张三"], rows[0].Cells);
        Assert.Equal(["2024-02-29", "2024-02-29", "13:30:00", "true", "#N/A", "甲乙", "12", "2024-03-01", "0.984"], rows[1].Cells);
        Assert.Equal((7, "末"), (rows[2].Number, rows[2][1]));
        Assert.Equal(3, rows.Count);
    }

    [Fact]
    public void A_broken_file_is_refused_in_one_sentence()
    {
        var notZip = Assert.Throws<InvalidDataException>(() => XlsxReader.Read(new MemoryStream(Encoding.UTF8.GetBytes("姓名,电话"))));
        Assert.Equal("这不是 .xlsx 文件,请用表格软件另存为 .xlsx 后再试。", notZip.Message);
        var old = Assert.Throws<InvalidDataException>(() => XlsxReader.Read(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1])));
        Assert.Equal("这是旧版 .xls 或加了密码的表格,请另存为不加密的 .xlsx 后再试。", old.Message);
        Assert.Throws<InvalidDataException>(() => XlsxReader.Read(new MemoryStream()));

        var empty = new MemoryStream();
        new ZipArchive(empty, ZipArchiveMode.Create, leaveOpen: true).Dispose();
        var noSheet = Assert.Throws<InvalidDataException>(() => XlsxReader.Read(empty));
        Assert.Equal("这个 .xlsx 文件里没有可读的工作表。", noSheet.Message);

        var word = new MemoryStream();
        DocxWriter.Write(PaperSpecimen.Report(), word);
        Assert.Throws<InvalidDataException>(() => XlsxReader.Read(word));
    }

    [Fact]
    public void A_damaged_sheet_gives_its_good_rows_and_then_the_sentence()
    {
        using var rows = XlsxReader.Read(ForeignBook.Zipped(damage: "<row r=\"9\"><c r=\"ZZZZZ9\"><v>1</v></c></row>")).GetEnumerator();
        Assert.True(rows.MoveNext() && rows.MoveNext() && rows.MoveNext());
        Assert.Equal(
            "这个 .xlsx 文件已损坏,请用表格软件打开并另存一份后再试。",
            Assert.Throws<InvalidDataException>(() => rows.MoveNext()).Message
        );
        foreach (
            var damage in new[] { "<row r=\"x\"/>", "<row><c t=\"s\"><v>99</v></c></row>", "<row", "<row><c t=\"s\"><v>-1</v></c></row>" }
        )
            Assert.Throws<InvalidDataException>(() => Read(ForeignBook.Zipped(damage: damage)));
    }

    [Fact]
    public void What_a_cell_cannot_hold_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Written(["a"], [new object()]));
        Assert.Throws<ArgumentException>(() => Written(["a"], [new string('字', 32768)]));
    }
}
