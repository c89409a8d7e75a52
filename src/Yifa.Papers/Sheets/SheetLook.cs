using DocumentFormat.OpenXml.Spreadsheet;

namespace Yifa.Papers;

// The look of a sheet we write: a bold head that stays in sight, dates as 2024-01-31, text that a clerk's edit keeps as text.
internal static class SheetLook
{
    // positions in the list of cell formats
    public const uint Head = 1;
    public const uint Text = 2;
    public const uint Date = 3;
    public const uint Moment = 4;

    const uint TextFormat = 49;
    const uint DateFormat = 164;
    const uint MomentFormat = 165;
    const uint BoldFont = 1;

    public static Workbook Book(string sheetId) =>
        new(
            new Sheets(
                new Sheet
                {
                    Name = "数据",
                    SheetId = 1,
                    Id = sheetId,
                }
            )
        );

    public static Stylesheet Styles() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "yyyy-mm-dd" },
                new NumberingFormat { NumberFormatId = MomentFormat, FormatCode = "yyyy-mm-dd hh:mm:ss" }
            ),
            new Fonts(
                new Font(new FontSize { Val = 11 }, new FontName { Val = "宋体" }),
                new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "宋体" })
            ),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }) // the first two fills are reserved
            ),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                Format(0, 0),
                Format(TextFormat, BoldFont),
                Format(TextFormat, 0),
                Format(DateFormat, 0),
                Format(MomentFormat, 0)
            )
        );

    public static SheetViews FrozenHead() =>
        new(
            new SheetView(
                new Pane
                {
                    VerticalSplit = 1,
                    TopLeftCell = "A2",
                    ActivePane = PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                }
            )
            {
                WorkbookViewId = 0,
            }
        );

    // A column is wide enough for its head, a date and a case number.
    public static Columns Widths(IReadOnlyList<string> head) =>
        new(
            head.Select(
                (text, column) =>
                    new Column
                    {
                        Min = (uint)column + 1,
                        Max = (uint)column + 1,
                        Width = Math.Clamp(text.Length * 2 + 2, 12, 40),
                        CustomWidth = true,
                    }
            )
        );

    static CellFormat Format(uint number, uint font) =>
        new()
        {
            NumberFormatId = number,
            FontId = font,
            FillId = 0,
            BorderId = 0,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
        };
}
