using AwardFunctions.Orchestrations.Telemetry;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace AwardFunctions.Standalone.Telemetry;

/// <summary>Sends spans and measurements to a collector from the start of the host to its end.</summary>
/// <param name="endpoint">The collector's base address for OTLP over HTTP; null for what the OTEL_… variables say.</param>
internal sealed class TelemetryExport(Uri? endpoint) : IHostedService, IDisposable
{
    private const int LastMilliseconds = 2000;

    private TracerProvider? traces;
    private MeterProvider? metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        // The variables come last, so that OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES win.
        var resource = ResourceBuilder.CreateEmpty()
            .AddService("awardfunctions", serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString(3))
            .AddTelemetrySdk()
            .AddEnvironmentVariableDetector();
        traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource(AwardTelemetry.Name, "Microsoft.AspNetCore")
            .AddOtlpExporter(options => Address(options, "v1/traces"))
            .Build();
        metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(AwardTelemetry.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime")
            .AddOtlpExporter(options => Address(options, "v1/metrics"))
            .Build();
        return Task.CompletedTask;
    }

    /// <summary>Sends what is left, while the gauges are still there to be read; a collector that is gone must not keep the host from ending.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        traces?.Shutdown(LastMilliseconds);
        metrics?.Shutdown(LastMilliseconds);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        traces?.Dispose();
        metrics?.Dispose();
    }

    private void Address(OtlpExporterOptions options, string signal)
    {
        if (endpoint is null)
            return;
        options.Protocol = OtlpExportProtocol.HttpProtobuf;
        options.Endpoint = new Uri($"{endpoint.AbsoluteUri.TrimEnd('/')}/{signal}");
    }
}
