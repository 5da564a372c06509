using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SendGrid;

namespace AwardFunctions.FunctionApp.SendGrid;

public static class SendGridServiceCollectionExtensions
{
    /// <summary>
    /// Mail goes through the SendGrid account of the section "Award:SendGrid", from the address of "Award:Mail". Its event webhook
    /// is read where the section gives the key it signs with.
    /// </summary>
    /// <exception cref="InvalidOperationException">The API key or the sender is missing, or the webhook's key is none.</exception>
    public static IServiceCollection AddSendGrid(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(SendGridOptions.Section).Get<SendGridOptions>() ?? new SendGridOptions();
        var sender = configuration.GetSection(SenderOptions.Section).Get<SenderOptions>() ?? new SenderOptions();
        if (options.ApiKey.Length == 0)
            throw new InvalidOperationException("Award:SendGrid:ApiKey must give the key of a SendGrid account.");
        if (sender.From.IndexOf('@') is var at && at < 1)
            throw new InvalidOperationException("Award:Mail:From must give the sender's address.");
        if (options.WebhookPublicKey.Length > 0)
        {
            _ = new SendGridEventReader(options.WebhookPublicKey, TimeProvider.System);
            services.AddSingleton<IMailEventReader>(provider => new SendGridEventReader(options.WebhookPublicKey, provider.GetRequiredService<TimeProvider>()));
        }

        return services
            .AddSingleton(new MailOptions { Domain = sender.From[(at + 1)..] })
            .AddSingleton(_ => ClientOf(options))
            .AddSingleton<IMailer>(provider => new SendGridMailer(provider.GetRequiredService<ISendGridClient>(), options, sender));
    }

    /// <remarks>The mailer knows what a broken connection means, and sets the time limit: the client repeats nothing.</remarks>
    private static ISendGridClient ClientOf(SendGridOptions options) => new SendGridClient(
        new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = Timeout.InfiniteTimeSpan },
        new SendGridClientOptions { ApiKey = options.ApiKey, Host = options.Host });
}
