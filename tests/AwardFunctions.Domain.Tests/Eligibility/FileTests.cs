using System.IO.Compression;
using System.Text;
using AwardFunctions.Domain.Eligibility;

namespace AwardFunctions.Domain.Tests.Eligibility;

public sealed class FileTests
{
    [Theory]
    [InlineData("255044462D312E37", "pdf")]
    [InlineData("FFD8FFE000104A464946", "jpeg")]
    [InlineData("89504E470D0A1A0A0000", "png")]
    [InlineData("89504E470D0A", null)] // cut short
    [InlineData("4D5A90000300", null)] // a program
    [InlineData("D0CF11E0A1B11AE1", null)] // an old Office file
    [InlineData("3C68746D6C3E", null)] // a web page
    [InlineData("", null)]
    public void Sniff_FirstBytes_TellTheType(string hex, string? type) => Assert.Equal(type, FileTypes.Sniff(Convert.FromHexString(hex)));

    [Theory]
    [InlineData("word/document.xml", "docx")]
    [InlineData("xl/workbook.xml", "xlsx")]
    [InlineData("readme.txt", "zip")]
    public void Sniff_Archive_IsToldByItsParts(string part, string type)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("[Content_Types].xml");
            archive.CreateEntry(part);
        }

        Assert.Equal(type, FileTypes.Sniff(bytes.ToArray()));
    }

    [Theory]
    [InlineData("自评报告.pdf", "自评报告.pdf")] // Chinese stays
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\a\\营业执照.jpg", "营业执照.jpg")]
    [InlineData("a\0b.pdf", "ab.pdf")] // NUL
    [InlineData("a\r\nb.pdf", "ab.pdf")] // line breaks
    [InlineData("gpj\u202Efdp.exe", "gpjfdp.exe")] // right-to-left override
    [InlineData("a\u200Bb.pdf", "ab.pdf")] // zero-width space
    [InlineData("a:b*c?.pdf", "a_b_c_.pdf")]
    [InlineData("..", "未命名")]
    [InlineData("", "未命名")]
    [InlineData(null, "未命名")]
    [InlineData("dir/", "未命名")]
    public void Clean_AnyName_IsSafeToKeepAndShow(string? name, string clean) => Assert.Equal(clean, FileNames.Clean(name));

    [Fact]
    public void Clean_LongName_KeepsItsExtensionAndWholeCharacters()
    {
        var clean = FileNames.Clean(string.Concat(Enumerable.Repeat("𠮷", 200)) + ".pdf");

        Assert.True(clean.Length <= FileNames.MaxLength);
        Assert.EndsWith("𠮷.pdf", clean, StringComparison.Ordinal);
        Assert.Equal(clean, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(clean)));
    }
}
