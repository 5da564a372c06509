using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Smtp;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.Smtp;

public sealed class MailerRegistrationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly DataFolder data;

    public MailerRegistrationTests() => data = DataFolder.Open(folder["data"]);

    public void Dispose()
    {
        data.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Mailer_WithoutAServer_IsTheOutbox()
    {
        using var services = Register([]);

        Assert.Same(services.GetRequiredService<IMailer>(), services.GetRequiredService<IOutbox>());
    }

    [Fact]
    public void Mailer_WithAServer_SendsAndHasNoOutbox()
    {
        using var services = Register(new()
        {
            ["Smtp:Host"] = "smtp.example.gov.cn",
            ["Smtp:Port"] = "465",
            ["Smtp:Tls"] = "Implicit",
            ["Smtp:From"] = "award@example.gov.cn",
            ["Smtp:StepTimeout"] = "00:00:20",
        });

        Assert.IsType<SmtpMailer>(services.GetRequiredService<IMailer>());
        Assert.Null(services.GetService<IOutbox>());
        Assert.Equal("example.gov.cn", services.GetRequiredService<MailOptions>().Domain);
    }

    [Fact]
    public void Mailer_WithAServerButNoSender_IsRefusedAtTheStart()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => Register(new() { ["Smtp:Host"] = "smtp.example.gov.cn" }));

        Assert.Contains("Smtp:From", refused.Message, StringComparison.Ordinal);
    }

    private ServiceProvider Register(Dictionary<string, string?> settings) => new ServiceCollection()
        .AddSingleton(TimeProvider.System)
        .AddMailer(data, new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
        .BuildServiceProvider();
}
