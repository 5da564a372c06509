using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Smtp;
using AwardFunctions.TestKit.Fakes;

namespace AwardFunctions.Standalone.Tests.Smtp;

/// <summary>Against a real mail server: npm's smtp-server, with npm's mailparser reading what it got.</summary>
public sealed class SmtpMailerTests(MailServer server) : IClassFixture<MailServer>
{
    private const string LongSubject = "【安阳县县长质量奖】请审批：二〇二六年度安阳县县长质量奖及提名奖拟奖名单审签（含公示安排）𠮷";

    private static readonly DateTimeOffset Now = new(2026, 9, 15, 1, 2, 3, TimeSpan.Zero);

    [SkippableFact]
    public async Task Send_ChineseLetter_ArrivesAsItWasWritten()
    {
        var message = Message("wang@example.gov.cn");

        var handOff = await SendAsync("plain", message);
        var received = await server.NextAsync();

        Assert.Equal(MailHandOffKind.Accepted, handOff.Kind);
        Assert.Contains("queued as 42", handOff.Detail, StringComparison.Ordinal);
        Assert.Equal($"<{message.MessageId}>", received.Id);
        Assert.Equal(new Mailbox("award@example.gov.cn", "安阳县县长质量奖评审委员会办公室"), received.From);
        Assert.Equal(new Mailbox("wang@example.gov.cn", "王建国"), received.To);
        Assert.Equal(("award@example.gov.cn", "wang@example.gov.cn"), (received.Envelope.From, Assert.Single(received.Envelope.To)));
        Assert.Equal(LongSubject, received.Subject);
        Assert.Equal(message.Text.TrimEnd(), received.Text.TrimEnd());
        Assert.Equal(message.Html.TrimEnd(), received.Html.TrimEnd());
        Assert.Equal((Now, "zh-CN", "auto-generated"), (received.Date, received.Language, received.Automatic));
        Assert.InRange(received.LongestLine, 1, 78);
        Assert.True(received.IsAscii);
    }

    [SkippableTheory]
    [InlineData("rcpt-later@example.cn", MailHandOffKind.RefusedForNow, "451")]
    [InlineData("rcpt-never@example.cn", MailHandOffKind.RefusedForGood, "550")]
    [InlineData("张三@example.cn", MailHandOffKind.RefusedForGood, "plain SMTP")]
    [InlineData("a@example.cn>\r\nRCPT TO:<all@example.cn", MailHandOffKind.RefusedForGood, "plain SMTP")]
    public async Task Send_ToARefusedRecipient_SaysForHowLong(string to, MailHandOffKind expected, string detail)
    {
        var handOff = await SendAsync("plain", Message(to));

        Assert.Equal(expected, handOff.Kind);
        Assert.Contains(detail, handOff.Detail, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("data-later@example.cn", MailHandOffKind.RefusedForNow)]
    [InlineData("data-never@example.cn", MailHandOffKind.RefusedForGood)]
    [InlineData("data-drop@example.cn", MailHandOffKind.InDoubt)] // the connection is lost after the content, before the answer
    public async Task Send_RefusedOrCutAfterTheContent_TellsRefusalFromDoubt(string to, MailHandOffKind expected)
    {
        Assert.Equal(expected, (await SendAsync("plain", Message(to))).Kind);
        Assert.Equal(to, (await server.NextAsync()).To.Address);
    }

    [SkippableTheory]
    [InlineData("startTls", SmtpTls.StartTls)]
    [InlineData("implicit", SmtpTls.Implicit)]
    public async Task Send_OverTls_SignsInAndIsEncrypted(string kind, SmtpTls tls)
    {
        var handOff = await SendAsync(kind, Message("wang@example.cn"), options => options with
        {
            Tls = tls,
            CertificateSha256 = server.CertificateSha256,
            User = "award",
            Password = "密码:secret",
        });
        var received = await server.NextAsync();

        Assert.Equal(MailHandOffKind.Accepted, handOff.Kind);
        Assert.Equal((true, "award"), (received.Secure, received.User));
    }

    [SkippableTheory]
    [InlineData("plain")]
    [InlineData("login")]
    public async Task Send_WithAuthentication_UsesWhatTheServerOffers(string kind)
    {
        var handOff = await SendAsync(kind, Message("wang@example.cn"), options => options with { User = "award", Password = "密码:secret" });

        Assert.Equal(MailHandOffKind.Accepted, handOff.Kind);
        Assert.Equal("award", (await server.NextAsync()).User);
    }

    public static TheoryData<string, string, string> WrongSettings => new()
    {
        { "plain", "password", "535" },
        { "plain", "sender", "550" },
        { "plain", "startTls", "STARTTLS" }, // demanded, not offered: nothing goes out in plain text
        { "startTls", "certificate", "certificate" },
        { "none", "port", "refused" },
    };

    /// <remarks>A person can mend a setting; the letter must not be lost meanwhile.</remarks>
    [SkippableTheory]
    [MemberData(nameof(WrongSettings))]
    public async Task Send_WithAWrongSetting_IsRefusedForNow(string kind, string wrong, string detail)
    {
        var handOff = await SendAsync(kind, Message("wang@example.cn"), options => wrong switch
        {
            "password" => options with { User = "award", Password = "wrong" },
            "sender" => options with { From = "banned@example.cn" },
            "startTls" => options with { Tls = SmtpTls.StartTls },
            "certificate" => options with { Tls = SmtpTls.StartTls, CertificateSha256 = new string('0', 64) },
            _ => options,
        });

        Assert.Equal(MailHandOffKind.RefusedForNow, handOff.Kind);
        Assert.Contains(detail, handOff.Detail, StringComparison.OrdinalIgnoreCase);
    }

    [SkippableFact]
    public async Task Send_LinesThatBeginWithDots_KeepThem()
    {
        // Base64 never begins a line with a dot; headers may.
        var message = Message("wang@example.cn") with { Text = ".\r\n..\r\n.end\r\n" };
        await SendAsync("plain", message);

        Assert.Equal(".\n..\n.end", (await server.NextAsync()).Text.ReplaceLineEndings("\n").TrimEnd());
    }

    private static MailMessage Message(string to) => new(
        "7f3a5c@award.example.gov.cn", to, "王建国", LongSubject,
        "尊敬的王建国：\n您好！\n\nhttps://award.example.gov.cn/approvals/x?y=1&z=2\n",
        "<html><body><p>尊敬的王建国：</p>" + string.Concat(Enumerable.Repeat("<p>一段很长的文字。</p>", 500)) + "</body></html>", "zh-CN");

    private async Task<MailHandOff> SendAsync(string kind, MailMessage message, Func<SmtpOptions, SmtpOptions>? change = null)
    {
        var options = new SmtpOptions
        {
            Host = "127.0.0.1",
            Port = kind == "none" ? 1 : await server.PortAsync(kind),
            Tls = SmtpTls.None,
            From = "award@example.gov.cn",
            FromName = "安阳县县长质量奖评审委员会办公室",
        };
        return await new SmtpMailer(change?.Invoke(options) ?? options, new TestClock(Now)).SendAsync(message, default);
    }
}
