using System.Text;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Smtp;

namespace AwardFunctions.Standalone.Tests.Smtp;

public sealed class MimeMessageTests
{
    [Theory]
    [InlineData("Short", "Subject: Short")]
    [InlineData("=?utf-8?B?QQ==?=", "Subject: =?utf-8?B?PT91dGYtOD9CP1FRPT0/PQ==?=")] // looks encoded, and is not
    [InlineData("One\r\nBcc: all@example.cn", "Subject: One  Bcc: all@example.cn")]
    public void Subject_InAHeader_StaysOneHeader(string subject, string expected) =>
        Assert.Contains(expected, HeadersOf(Message() with { Subject = subject }));

    [Theory]
    [InlineData("", "To: wang@example.cn")]
    [InlineData("Wang Jianguo", "To: \"Wang Jianguo\" <wang@example.cn>")]
    [InlineData("\"><all@example.cn", "To: =?utf-8?B?Ij48YWxsQGV4YW1wbGUuY24=?= <wang@example.cn>")]
    public void Name_InAHeader_CannotBecomeAnAddress(string name, string expected) =>
        Assert.Contains(expected, HeadersOf(Message() with { ToName = name }));

    [Theory]
    [InlineData(10)]
    [InlineData(200)]
    public void Subject_OfAnyLength_IsFoldedBetweenCharacters(int length)
    {
        var subject = string.Concat(Enumerable.Repeat("奖𠮷", length));
        var mime = Encoding.ASCII.GetString(MimeMessage.Write(Message() with { Subject = subject }, "award@example.cn", "奖", default));

        var lines = mime[mime.IndexOf("Subject:", StringComparison.Ordinal)..mime.IndexOf("Message-ID:", StringComparison.Ordinal)].TrimEnd().Split("\r\n");
        var words = lines.Select(line => line.Replace("Subject:", "", StringComparison.Ordinal).Trim()).ToList();
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 76));
        Assert.Equal(subject, string.Concat(words.Select(word => Encoding.UTF8.GetString(Convert.FromBase64String(word[10..^2])))));
    }

    [Fact]
    public void DotStuffing_OfLinesThatBeginWithDots_DoublesTheFirst() =>
        Assert.Equal("..\r\na.b\r\n...\r\n", Encoding.ASCII.GetString(DotStuffing.Apply(".\r\na.b\r\n..\r\n"u8)));

    private static MailMessage Message() => new("7f3a5c@award.test", "wang@example.cn", "Wang", "Subject", "Text", "<p>Text</p>", "en");

    private static string[] HeadersOf(MailMessage message) =>
        Encoding.ASCII.GetString(MimeMessage.Write(message, "award@example.cn", "Award", default)).Split("\r\n\r\n")[0].Split("\r\n");
}
