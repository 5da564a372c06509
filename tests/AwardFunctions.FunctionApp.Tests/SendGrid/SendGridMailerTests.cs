using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using AwardFunctions.FunctionApp.SendGrid;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace AwardFunctions.FunctionApp.Tests.SendGrid;

public sealed class SendGridMailerTests
{
    private const string MessageId = "0123456789abcdef0123456789abcdef@award.example.gov.cn";
    private static readonly MailMessage Message = new(MessageId, "wang@example.gov.cn", "王建国", "请审签", "正文\n", "<p>正文</p>", "zh-CN");

    [Fact]
    public async Task Send_Accepted_SaysSoAndCarriesTheWholeMail()
    {
        await using var service = await MailService.StartAsync(202);

        var handOff = await MailerFor(service.Address).SendAsync(Message, default);

        Assert.Equal(new MailHandOff(MailHandOffKind.Accepted, "202 14c5d75ce93"), handOff);
        Assert.Equal("Bearer SG.key", service.Authorization);
        var mail = Assert.Single(service.Mails);
        var to = mail.GetProperty("personalizations")[0].GetProperty("to")[0];
        Assert.Equal(("wang@example.gov.cn", "王建国"), (to.GetProperty("email").GetString(), to.GetProperty("name").GetString()));
        Assert.Equal("award@anyang.test", mail.GetProperty("from").GetProperty("email").GetString());
        Assert.Equal("请审签", Everywhere(mail, "subject"));
        Assert.Equal(["text/plain:正文\n", "text/html:<p>正文</p>"], mail.GetProperty("content").EnumerateArray().Select(part => $"{part.GetProperty("type")}:{part.GetProperty("value")}"));
        Assert.Equal($"<{MessageId}>", Everywhere(mail, "headers", "Message-ID"));
        Assert.Equal(MessageId, Everywhere(mail, "custom_args", "award_message_id"));
    }

    [Fact]
    public async Task Send_LettersWithSecretLinks_ForbidsRewritingThem()
    {
        await using var service = await MailService.StartAsync(202);

        await MailerFor(service.Address).SendAsync(Message, default);

        var clicks = Assert.Single(service.Mails).GetProperty("tracking_settings").GetProperty("click_tracking");
        Assert.False(clicks.GetProperty("enable").GetBoolean());
        Assert.False(clicks.GetProperty("enable_text").GetBoolean());
    }

    [Theory]
    [InlineData(400, MailHandOffKind.RefusedForGood)]
    [InlineData(413, MailHandOffKind.RefusedForGood)]
    [InlineData(401, MailHandOffKind.RefusedForNow)]
    [InlineData(403, MailHandOffKind.RefusedForNow)]
    [InlineData(429, MailHandOffKind.RefusedForNow)]
    [InlineData(500, MailHandOffKind.RefusedForNow)]
    [InlineData(503, MailHandOffKind.RefusedForNow)]
    public async Task Send_Refused_SaysForHowLongAndWhyAndAsksOnce(int status, MailHandOffKind expected)
    {
        await using var service = await MailService.StartAsync(status, """{"errors":[{"message":"what the service said"}]}""");

        var handOff = await MailerFor(service.Address).SendAsync(Message, default);

        Assert.Equal(expected, handOff.Kind);
        Assert.StartsWith($"{status} ", handOff.Detail, StringComparison.Ordinal);
        Assert.Contains("what the service said", handOff.Detail, StringComparison.Ordinal);
        Assert.Single(service.Mails);
    }

    [Fact]
    public async Task Send_RefusedForNowAndThenTaken_CarriesTheSameMessageId()
    {
        var statuses = new Queue<int>([429, 202]);
        await using var service = await MailService.StartAsync(context =>
        {
            context.Response.StatusCode = statuses.Dequeue();
            return Task.CompletedTask;
        });
        var mailer = MailerFor(service.Address);

        Assert.Equal(MailHandOffKind.RefusedForNow, (await mailer.SendAsync(Message, default)).Kind);
        Assert.Equal(MailHandOffKind.Accepted, (await mailer.SendAsync(Message, default)).Kind);
        Assert.Equal([MessageId, MessageId], service.Mails.Select(mail => Everywhere(mail, "custom_args", "award_message_id")));
    }

    [Fact]
    public async Task Send_ConnectionCutAfterTheContent_IsInDoubt()
    {
        await using var service = await MailService.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        Assert.Equal(MailHandOffKind.InDoubt, (await MailerFor(service.Address).SendAsync(Message, default)).Kind);
    }

    [Fact]
    public async Task Send_NoAnswerInTime_IsInDoubt()
    {
        var client = new Mock<ISendGridClient>();
        client.Setup(mock => mock.SendEmailAsync(It.IsAny<SendGridMessage>(), It.IsAny<CancellationToken>())).ThrowsAsync(new TaskCanceledException());

        var handOff = await MailerOver(client.Object).SendAsync(Message, default);

        Assert.Equal(new MailHandOff(MailHandOffKind.InDoubt, "The service took too long."), handOff);
    }

    [Fact]
    public async Task Send_NobodyListens_IsRefusedForNow()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        Assert.Equal(MailHandOffKind.RefusedForNow, (await MailerFor($"http://127.0.0.1:{port}").SendAsync(Message, default)).Kind);
    }

    [Fact]
    public async Task Send_CancelledBeforehand_SendsNothing()
    {
        var client = new Mock<ISendGridClient>(MockBehavior.Strict);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => MailerOver(client.Object).SendAsync(Message, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Send_CancelledOnTheWay_StillHearsTheAnswer()
    {
        using var stopping = new CancellationTokenSource();
        await using var service = await MailService.StartAsync(context =>
        {
            stopping.Cancel();
            context.Response.StatusCode = 202;
            return Task.CompletedTask;
        });

        Assert.Equal(MailHandOffKind.Accepted, (await MailerFor(service.Address).SendAsync(Message, stopping.Token)).Kind);
    }

    [Fact]
    public void AddSendGrid_TakesTheMessageIdsDomainFromTheSender()
    {
        using var services = Build(("SendGrid:ApiKey", "SG.key"), ("Mail:From", "award@anyang.test"));

        Assert.Equal("anyang.test", services.GetRequiredService<MailOptions>().Domain);
        Assert.Null(services.GetService<IMailEventReader>());
    }

    [Theory]
    [InlineData("", "award@anyang.test", "", "Award:SendGrid:ApiKey")]
    [InlineData("SG.key", "anyang.test", "", "Award:Mail:From")]
    [InlineData("SG.key", "award@anyang.test", "no key", "Award:SendGrid:WebhookPublicKey")]
    [InlineData("SG.key", "award@anyang.test", "AAAA", "Award:SendGrid:WebhookPublicKey")]
    public void AddSendGrid_WithABadSetting_NamesIt(string key, string from, string webhook, string expected)
    {
        var refused = Assert.Throws<InvalidOperationException>(
            () => Build(("SendGrid:ApiKey", key), ("Mail:From", from), ("SendGrid:WebhookPublicKey", webhook)));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    private static IMailer MailerFor(string address) =>
        Build(("SendGrid:ApiKey", "SG.key"), ("SendGrid:Host", address), ("Mail:From", "award@anyang.test")).GetRequiredService<IMailer>();

    private static SendGridMailer MailerOver(ISendGridClient client) =>
        new(client, new SendGridOptions(), new SenderOptions { From = "award@anyang.test" });

    private static ServiceProvider Build(params (string Name, string Value)[] settings) => new ServiceCollection()
        .AddSingleton(TimeProvider.System)
        .AddSendGrid(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Award:{setting.Name}", (string?)setting.Value)))
            .Build())
        .BuildServiceProvider();

    /// <summary>The service takes these for a whole mail or for one recipient of it.</summary>
    private static string? Everywhere(JsonElement mail, params string[] path)
    {
        foreach (var root in new[] { mail, mail.GetProperty("personalizations")[0] })
        {
            JsonElement? found = root;
            foreach (var name in path)
                found = found?.TryGetProperty(name, out var next) == true ? next : null;
            if (found is { } value)
                return value.GetString();
        }

        return null;
    }
}
