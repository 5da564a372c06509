using System.Globalization;
using System.Text;

namespace AwardFunctions.EndToEnd.Tests.Uploads;

/// <summary>PDF files that viewers open: one page with a line of text, and as much ballast as a scan has.</summary>
internal static class SamplePdf
{
    /// <summary>A file of about this many bytes; the same seed makes the same file.</summary>
    public static byte[] Of(int seed, int bytes = 4096)
    {
        var ballast = new byte[bytes];
        new Random(seed).NextBytes(ballast);
        var text = Encoding.ASCII.GetBytes($"BT /F1 24 Tf 72 720 Td (Document {seed}) Tj ET");
        using var file = new MemoryStream();
        var offsets = new List<long>();
        Write(file, "%PDF-1.4\n");
        Add("<</Type/Catalog/Pages 2 0 R>>");
        Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 6 0 R>>>>>>");
        Add($"<</Length {text.Length}>>", text);
        Add($"<</Length {ballast.Length}>>", ballast);
        Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        var table = file.Position;
        Write(file, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            Write(file, string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        Write(file, $"trailer<</Size {offsets.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();

        void Add(string dictionary, byte[]? stream = null)
        {
            offsets.Add(file.Position);
            Write(file, $"{offsets.Count} 0 obj{dictionary}");
            if (stream is not null)
            {
                Write(file, "stream\n");
                file.Write(stream);
                Write(file, "\nendstream");
            }

            Write(file, "endobj\n");
        }
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.ASCII.GetBytes(text));
}
