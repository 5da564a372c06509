using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Orchestrations.Mail;

/// <summary>Registers what sending mail takes. The host adds IRecordStore, IMailer, TimeProvider, MailOptions and PortalAddress.</summary>
public static class MailServices
{
    public static IServiceCollection AddMail(this IServiceCollection services) => services
        .AddTelemetry()
        .AddSingleton<MailTelemetry>()
        .AddSingleton<MailDesk>()
        .AddSingleton<MailEventDesk>()
        .AddSingleton<MailLog>()
        .AddSingleton<MailSweep>()
        .AddSingleton<SendMail>();

    public static OrchestrationCatalog AddMail(this OrchestrationCatalog catalog) => catalog.AddActivity<SendMail, MailOrder, Nothing>();
}
