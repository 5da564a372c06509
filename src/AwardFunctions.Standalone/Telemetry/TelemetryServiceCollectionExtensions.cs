using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AwardFunctions.Standalone.Telemetry;

public static class TelemetryServiceCollectionExtensions
{
    /// <summary>
    /// Sends telemetry to the collector that the setting "Telemetry:Otlp" names (OTLP over HTTP, e.g. http://localhost:4318), or
    /// else where OTEL_EXPORTER_OTLP_ENDPOINT and its kin say. Where neither is set, nothing is collected.
    /// </summary>
    /// <exception cref="InvalidOperationException">The setting is not an http or https address.</exception>
    public static IServiceCollection AddTelemetryExport(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration["Telemetry:Otlp"] is { Length: > 0 } collector)
        {
            return Uri.TryCreate(collector, UriKind.Absolute, out var endpoint) && endpoint.Scheme is "http" or "https"
                ? services.AddSingleton<IHostedService>(_ => new TelemetryExport(endpoint))
                : throw new InvalidOperationException($"Telemetry:Otlp must be the http or https address of a collector, not '{collector}'.");
        }

        return string.IsNullOrEmpty(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]) ? services : services.AddSingleton<IHostedService>(_ => new TelemetryExport(null));
    }
}
