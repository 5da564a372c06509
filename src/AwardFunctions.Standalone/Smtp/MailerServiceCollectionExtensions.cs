using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Smtp;

public static class MailerServiceCollectionExtensions
{
    /// <summary>
    /// Mail goes to the server of the configuration section "Smtp", or, where that names none, to the data folder's outbox,
    /// which then can be read as <see cref="IOutbox"/>.
    /// </summary>
    /// <exception cref="InvalidOperationException">The section names a server but no sender.</exception>
    public static IServiceCollection AddMailer(this IServiceCollection services, DataFolder folder, IConfiguration configuration)
    {
        var options = configuration.GetSection(SmtpOptions.Section).Get<SmtpOptions>() ?? new SmtpOptions();
        if (options.Host.Length > 0)
        {
            if (options.From.IndexOf('@') is var at && at < 1)
                throw new InvalidOperationException("Smtp:From must give the sender's address.");
            return services
                .AddSingleton(new MailOptions { Domain = options.From[(at + 1)..] })
                .AddSingleton<IMailer>(provider => new SmtpMailer(options, provider.GetRequiredService<TimeProvider>()));
        }

        var outbox = Directory.CreateDirectory(Path.Combine(folder.Path, "outbox")).FullName;
        return services
            .AddSingleton(new MailOptions())
            .AddSingleton(provider => new Outbox(outbox, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<IMailer>(provider => provider.GetRequiredService<Outbox>())
            .AddSingleton<IOutbox>(provider => provider.GetRequiredService<Outbox>());
    }
}
