using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AwardFunctions.Standalone.Demo;

namespace AwardFunctions.Standalone.Tests.Demo;

public sealed class ChinesePdfTests
{
    [Fact]
    public void ToBytes_CrossReferences_PointToEveryObject()
    {
        var text = Encoding.ASCII.GetString(new ChinesePdf().Heading("营业执照").NewPage().Paragraph("统一社会信用代码").ToBytes("营业执照", "样本"));

        var table = Regex.Matches(text, @"^(\d{10}) 00000 n $", RegexOptions.Multiline);
        Assert.Equal(10, table.Count);
        Assert.All(
            table.Select((entry, index) => (Offset: int.Parse(entry.Groups[1].Value, CultureInfo.InvariantCulture), Number: index + 1)),
            entry => Assert.StartsWith($"{entry.Number} 0 obj\n", text[entry.Offset..], StringComparison.Ordinal));
        Assert.Equal(text.IndexOf("\nxref\n", StringComparison.Ordinal) + 1, int.Parse(Regex.Match(text, @"startxref\n(\d+)\n").Groups[1].Value, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Paragraph_LongerThanAPage_GoesOnOnTheNextAndLosesNothing()
    {
        var words = new string('质', 4000);

        var text = Encoding.ASCII.GetString(new ChinesePdf().Paragraph(words).ToBytes("质", "样本"));

        Assert.Equal(4001, Regex.Count(text, "8D28"));
        Assert.Equal(3, Regex.Count(text, "/Type /Page /Parent"));
    }
}
