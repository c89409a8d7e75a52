using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Yifa.Kernel;
using A = DocumentFormat.OpenXml.Drawing;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Yifa.Papers;

// The code of a paper as a picture in a Word document: a bitmap of one bit a pixel, the simplest that Word shows.
static class MarkImage
{
    const int PixelsACell = 4; // so that nothing is blurred where it is drawn larger
    const int HeadBytes = 62;
    const long EmuPerMillimetre = 36_000;

    public static W.Run In(MainDocumentPart main, Proof proof)
    {
        var part = main.AddImagePart(ImagePartType.Bmp);
        using (var bytes = new MemoryStream(Bitmap(proof)))
            part.FeedData(bytes);
        var side = (long)(Layout.MarkSide * EmuPerMillimetre);
        var picture = new P.Picture(
            new P.NonVisualPictureProperties(
                new P.NonVisualDrawingProperties { Id = 1U, Name = "二维码" },
                new P.NonVisualPictureDrawingProperties()
            ),
            new P.BlipFill(new A.Blip { Embed = main.GetIdOfPart(part) }, new A.Stretch(new A.FillRectangle())),
            new P.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = side, Cy = side }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }
            )
        );
        return new(
            new W.Drawing(
                new D.Inline(
                    new D.Extent { Cx = side, Cy = side },
                    new D.DocProperties
                    {
                        Id = 1U,
                        Name = "二维码",
                        Description = string.Join(';', proof.Lines),
                    },
                    new A.Graphic(new A.GraphicData(picture) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" })
                )
            )
        );
    }

    // rows from the bottom up, each filled to four bytes; colour 0 is black, 1 white
    static byte[] Bitmap(Proof proof)
    {
        var side = proof.Cells.Count * PixelsACell;
        var stride = (side + 31) / 32 * 4;
        var bytes = new byte[HeadBytes + stride * side];
        void Number(int at, int value) => BitConverter.TryWriteBytes(bytes.AsSpan(at), value);
        (bytes[0], bytes[1]) = ((byte)'B', (byte)'M');
        Number(2, bytes.Length);
        Number(10, HeadBytes);
        Number(14, 40);
        Number(18, side);
        Number(22, side);
        (bytes[26], bytes[28]) = (1, 1); // planes, bits a pixel
        Number(34, stride * side);
        Number(46, 2);
        bytes.AsSpan(58, 3).Fill(255);
        bytes.AsSpan(HeadBytes).Fill(255);
        foreach (var (x, y, length) in proof.Dark)
            for (var row = y * PixelsACell; row < (y + 1) * PixelsACell; row++)
            for (var column = x * PixelsACell; column < (x + length) * PixelsACell; column++)
                bytes[HeadBytes + (side - 1 - row) * stride + column / 8] &= (byte)~(0x80 >> (column % 8));
        return bytes;
    }
}
