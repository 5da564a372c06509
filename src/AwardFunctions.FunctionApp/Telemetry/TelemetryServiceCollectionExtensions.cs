using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using AwardFunctions.Orchestrations.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace AwardFunctions.FunctionApp.Telemetry;

internal static class TelemetryServiceCollectionExtensions
{
    /// <summary>
    /// Sends spans and measurements to Application Insights where APPLICATIONINSIGHTS_CONNECTION_STRING names one, or else to the
    /// collector of OTEL_EXPORTER_OTLP_ENDPOINT. Where neither is set, nothing is collected.
    /// </summary>
    public static IServiceCollection AddTelemetryExport(this IServiceCollection services, IConfiguration configuration)
    {
        var insights = configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"];
        if (!string.IsNullOrEmpty(insights))
            Collect(services).UseAzureMonitor(insights, configuration);
        else if (!string.IsNullOrEmpty(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
            Collect(services).WithTracing(traces => traces.AddOtlpExporter()).WithMetrics(metrics => metrics.AddOtlpExporter());
        return services;
    }

    /// <summary>The worker's own spans continue the host's, and ours continue them.</summary>
    private static IOpenTelemetryBuilder Collect(IServiceCollection services) => services.AddOpenTelemetry()
        .ConfigureResource(resource => resource.AddService("awardfunctions", serviceVersion: typeof(AwardApp).Assembly.GetName().Version?.ToString(3)))
        .WithTracing(traces => traces.AddSource(AwardTelemetry.Name, "Microsoft.Azure.Functions.Worker"))
        .WithMetrics(metrics => metrics.AddMeter(AwardTelemetry.Name, "System.Runtime"));

    /// <summary>In the cloud the connection string is no secret and gives no right: the app's identity does. Without one, the string's key must do.</summary>
    private static void UseAzureMonitor(this IOpenTelemetryBuilder telemetry, string connectionString, IConfiguration configuration)
    {
        var credential = string.IsNullOrEmpty(configuration["AZURE_CLIENT_ID"]) ? null : new DefaultAzureCredential();
        telemetry
            .WithTracing(traces => traces.AddAzureMonitorTraceExporter(options => options.ConnectionString = connectionString, credential))
            .WithMetrics(metrics => metrics.AddAzureMonitorMetricExporter(options => options.ConnectionString = connectionString, credential));
    }
}
