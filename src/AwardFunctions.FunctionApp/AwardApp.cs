using AwardFunctions.FunctionApp.Activities;
using AwardFunctions.FunctionApp.Http;
using AwardFunctions.FunctionApp.Orchestrations;
using AwardFunctions.FunctionApp.SendGrid;
using AwardFunctions.FunctionApp.Storage;
using AwardFunctions.FunctionApp.Telemetry;
using AwardFunctions.Orchestrations;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Portal.Http;
using Azure.Core.Serialization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AwardFunctions.FunctionApp;

/// <summary>Puts the whole program together as an Azure Functions app.</summary>
internal static class AwardApp
{
    /// <exception cref="InvalidOperationException">A setting that the app cannot do without is missing.</exception>
    public static IHostApplicationBuilder AddAwardFunctions(this IHostApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new PortalAddress(configuration["Award:Portal:Address"]
                ?? throw new InvalidOperationException("The setting Award:Portal:Address is missing: it is the beginning of every link in a mail.")))
            .AddAzureStorage(configuration)
            .AddSendGrid(configuration)
            .AddTelemetryExport(configuration)
            .AddAward()
            .AddPortal()
            .AddDurable()
            .AddSingleton<PortalDispatcher>()
            .AddSingleton<ClientConnection>()
            .AddHostedService<StartUp>();
        // Each operation sets its own limit, and uploads arrive in chunks.
        builder.Services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        builder.Services.AddDataProtection().SetApplicationName("AwardFunctions");
        builder.Services.AddOptions<KeyManagementOptions>().Configure<RecordXmlRepository>((keys, repository) => keys.XmlRepository = repository);
        builder.Services.AddSingleton<RecordXmlRepository>();
        return builder;
    }

    /// <summary>Inputs, results and events of orchestrations are written as our records are, the same on both hosts.</summary>
    private static IServiceCollection AddDurable(this IServiceCollection services) => services
        .Configure<WorkerOptions>(worker => worker.Serializer = new JsonObjectSerializer(AwardJson.Options))
        .AddSingleton<DurableClientBinding>()
        .AddSingleton<IOrchestrationClient, DurableOrchestrationClient>()
        .AddSingleton<ActivityRun>();
}
