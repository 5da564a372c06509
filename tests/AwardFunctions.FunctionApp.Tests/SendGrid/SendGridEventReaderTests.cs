using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AwardFunctions.FunctionApp.SendGrid;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.TestKit.Fakes;

namespace AwardFunctions.FunctionApp.Tests.SendGrid;

public sealed class SendGridEventReaderTests : IDisposable
{
    private const string MessageId = "0123456789abcdef0123456789abcdef@award.example.gov.cn";
    private readonly TestClock clock = new(new DateTimeOffset(2026, 9, 15, 1, 0, 0, TimeSpan.Zero));
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    private long Now => clock.GetUtcNow().ToUnixTimeSeconds();

    private SendGridEventReader Reader => new(Convert.ToBase64String(key.ExportSubjectPublicKeyInfo()), clock);

    public void Dispose() => key.Dispose();

    [Fact]
    public void Read_ThePublishedExample_IsAccepted()
    {
        // SendGrid's own libraries are tested with it; it is about no mail of ours.
        const string Body = "[{\"email\":\"hello@world.com\",\"event\":\"dropped\",\"reason\":\"Bounced Address\",\"sg_event_id\":\"ZHJvcC0xMDk5NDkxOS1MUnpYbF9OSFN0T0doUTRrb2ZTbV9BLTA\",\"sg_message_id\":\"LRzXl_NHStOGhQ4kofSm_A.filterdrecv-p3mdw1-756b745b58-kmzbl-18-5F5FC76C-9.0\",\"smtp-id\":\"<LRzXl_NHStOGhQ4kofSm_A@ismtpd0039p1iad1.sendgrid.net>\",\"timestamp\":1600112492}]\r\n";
        var reader = new SendGridEventReader(
            "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE83T4O/n84iotIvIW4mdBgQ/7dAfSmpqIM8kF9mN1flpVKS3GRqe62gw+2fNNRaINXvVpiglSI8eNEc6wEA3F+g==",
            new TestClock(DateTimeOffset.FromUnixTimeSeconds(1600112510)));

        var events = Read(reader, "MEUCIGHQVtGj+Y3LkG9fLcxf3qfI10QysgDWmMOVmxG0u6ZUAiEAyBiXDWzM+uOe5W0JuG+luQAbPIqHh89M15TluLtEZtM=", "1600112502", Body);

        Assert.Empty(events!);
    }

    [Theory]
    [InlineData("processed", MailEventKind.Accepted)]
    [InlineData("delivered", MailEventKind.Delivered)]
    [InlineData("bounce", MailEventKind.Bounced)]
    [InlineData("dropped", MailEventKind.Bounced)]
    [InlineData("open", MailEventKind.Opened)]
    public void Read_AnEventOfOurs_IsTheFactItStandsFor(string name, MailEventKind expected)
    {
        var events = ReadSigned($$"""[{"event":"{{name}}","timestamp":1789000000,"award_message_id":"{{MessageId}}","reason":"550 no such mailbox","email":"wang@example.gov.cn"}]""");

        Assert.Equal(new MailEvent(MessageId, expected, DateTimeOffset.FromUnixTimeSeconds(1789000000), "550 no such mailbox"), Assert.Single(events!));
    }

    [Theory]
    [InlineData("""[{"event":"deferred","timestamp":1789000000,"award_message_id":"x@y"}]""")]
    [InlineData("""[{"event":"open","timestamp":1789000000,"award_message_id":"x@y","sg_machine_open":true}]""")]
    [InlineData("""[{"event":"delivered","timestamp":1789000000}]""")]
    [InlineData("""[{"event":"delivered","award_message_id":"x@y"}]""")]
    [InlineData("""[{"event":"delivered","timestamp":"soon","award_message_id":"x@y"}]""")]
    [InlineData("""[{"event":"delivered","timestamp":-1,"award_message_id":"x@y"}]""")]
    [InlineData("""[{"event":7,"timestamp":1789000000,"award_message_id":["x"]}, 5, null, []]""")]
    [InlineData("[]")]
    public void Read_WhatIsNoFactOfAMailOfOurs_IsLeftOut(string body) => Assert.Empty(ReadSigned(body)!);

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[{")]
    public void Read_NoReport_IsRefused(string body) => Assert.Null(ReadSigned(body));

    [Fact]
    public void Read_AnAlteredBody_IsRefused()
    {
        var body = $$"""[{"event":"delivered","timestamp":1789000000,"award_message_id":"{{MessageId}}"}]""";
        var signature = Sign(key, Now, body);

        Assert.NotNull(Read(Reader, signature, $"{Now}", body));
        Assert.Null(Read(Reader, signature, $"{Now}", body.Replace("delivered", "processed", StringComparison.Ordinal)));
        Assert.Null(Read(Reader, signature, $"{Now + 1}", body));
    }

    [Fact]
    public void Read_SignedWithAForeignKey_IsRefused()
    {
        using var foreign = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        Assert.Null(Read(Reader, Sign(foreign, Now, "[]"), $"{Now}", "[]"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("not base64 at all")]
    public void Read_WithoutASignature_IsRefused(string signature) => Assert.Null(Read(Reader, signature, $"{Now}", "[]"));

    [Theory]
    [InlineData(0, true)]
    [InlineData(-25 * 3600, true)] // a report that was repeated for a day
    [InlineData((-25 * 3600) - 1, false)]
    [InlineData(300, true)] // a clock that is fast
    [InlineData(301, false)]
    public void Read_ByAge_TakesWhatIsRecent(int seconds, bool expected) =>
        Assert.Equal(expected, Read(Reader, Sign(key, Now + seconds, "[]"), $"{Now + seconds}", "[]") is not null);

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("99999999999999999999")]
    [InlineData("9223372036854775807")]
    [InlineData("-1")]
    public void Read_WithoutATime_IsRefused(string timestamp) => Assert.Null(Read(Reader, Sign(key, timestamp, "[]"), timestamp, "[]"));

    private IReadOnlyList<MailEvent>? ReadSigned(string body) => Read(Reader, Sign(key, Now, body), $"{Now}", body);

    private static IReadOnlyList<MailEvent>? Read(SendGridEventReader reader, string signature, string timestamp, string body) => reader.Read(
        name => name switch
        {
            "X-Twilio-Email-Event-Webhook-Signature" => signature,
            "X-Twilio-Email-Event-Webhook-Timestamp" => timestamp,
            _ => "",
        },
        Encoding.UTF8.GetBytes(body));

    private static string Sign(ECDsa key, long timestamp, string body) => Sign(key, timestamp.ToString(CultureInfo.InvariantCulture), body);

    private static string Sign(ECDsa key, string timestamp, string body) => Convert.ToBase64String(
        key.SignData(Encoding.UTF8.GetBytes(timestamp + body), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
}
