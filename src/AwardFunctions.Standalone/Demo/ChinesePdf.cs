using System.Globalization;
using System.Text;

namespace AwardFunctions.Standalone.Demo;

/// <summary>
/// Writes small PDF files with Chinese text. They name a standard font (STSong-Light) instead of carrying one: every viewer shows
/// it in the Chinese font it has.
/// </summary>
internal sealed class ChinesePdf
{
    private const double PageWidth = 595, PageHeight = 842, Margin = 64;
    private const double Leading = 1.75;
    private readonly List<StringBuilder> pages = [];
    private double y;

    /// <summary>A heading in the middle of the line.</summary>
    public ChinesePdf Heading(string text, double size = 18)
    {
        Line(text, size, (PageWidth - WidthOf(text, size)) / 2);
        y -= size / 2;
        return this;
    }

    /// <summary>A paragraph, broken between any two characters, as Chinese is.</summary>
    public ChinesePdf Paragraph(string text, double size = 11)
    {
        foreach (var line in Lines(text, size))
            Line(line, size, Margin);
        y -= size / 2;
        return this;
    }

    public ChinesePdf NewPage()
    {
        pages.Add(new StringBuilder());
        y = PageHeight - Margin;
        return this;
    }

    /// <param name="title">The document's title, for the viewer's window.</param>
    /// <param name="footer">Printed small at the foot of every page, before its number.</param>
    public byte[] ToBytes(string title, string footer)
    {
        for (var page = 0; page < pages.Count; page++)
            Show(pages[page], $"{footer}　{page + 1}/{pages.Count}", 8, Margin, Margin / 2);
        var file = new Assembly();
        file.Add("<< /Type /Catalog /Pages 2 0 R >>");
        file.Add($"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, page) => $"{7 + 2 * page} 0 R"))}] >>");
        file.Add("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>");
        file.Add(
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> "
            + "/FontDescriptor 5 0 R /DW 1000 /W [1 95 500] >>");
        file.Add(
            "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");
        file.Add($"<< /Title <FEFF{Hex(title)}> /Producer (AwardFunctions demo) >>");
        foreach (var page in pages)
        {
            file.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Number(PageWidth)} {Number(PageHeight)}] /Resources << /Font << /F1 3 0 R >> >> /Contents {file.Count + 2} 0 R >>");
            file.Add($"<< /Length {page.Length} >>\nstream\n{page}\nendstream");
        }

        return file.ToBytes(root: 1, info: 6);
    }

    private void Line(string text, double size, double x)
    {
        if (pages.Count == 0 || y - size * Leading < Margin)
            NewPage();
        y -= size * Leading;
        Show(pages[^1], text, size, x, y);
    }

    private static void Show(StringBuilder page, string text, double size, double x, double y) =>
        page.Append(CultureInfo.InvariantCulture, $"BT /F1 {Number(size)} Tf {Number(x)} {Number(y)} Td <{Hex(text)}> Tj ET\n");

    private static IEnumerable<string> Lines(string text, double size)
    {
        var line = new StringBuilder();
        foreach (var character in text)
        {
            // A line may run over the margin by one mark of punctuation, but never begins with one.
            if (WidthOf(line.ToString(), size) + size > PageWidth - 2 * Margin && !"，。；：、）”》".Contains(character, StringComparison.Ordinal))
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(character);
        }

        yield return line.ToString();
    }

    private static double WidthOf(string text, double size) => text.Sum(character => character < 0x80 ? 0.5 : 1) * size;

    private static string Hex(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The objects of a file and where each of them begins.</summary>
    private sealed class Assembly
    {
        private readonly StringBuilder body = new("%PDF-1.4\n");
        private readonly List<int> offsets = [];

        public int Count => offsets.Count;

        public void Add(string content)
        {
            offsets.Add(body.Length);
            body.Append(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{content}\nendobj\n");
        }

        /// <remarks>All is ASCII, so that characters are bytes.</remarks>
        public byte[] ToBytes(int root, int info)
        {
            var start = body.Length;
            body.Append(CultureInfo.InvariantCulture, $"xref\n0 {Count + 1}\n0000000000 65535 f \n");
            foreach (var offset in offsets)
                body.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
            body.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {Count + 1} /Root {root} 0 R /Info {info} 0 R >>\nstartxref\n{start}\n%%EOF\n");
            return Encoding.ASCII.GetBytes(body.ToString());
        }
    }
}
