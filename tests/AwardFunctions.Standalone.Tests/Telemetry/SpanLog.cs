using System.Collections.Concurrent;
using System.Diagnostics;
using AwardFunctions.Orchestrations.Telemetry;

namespace AwardFunctions.Standalone.Tests.Telemetry;

/// <summary>Keeps the spans that end, also those of tests that run at the same time: ask for a trace of your own.</summary>
internal sealed class SpanLog : IDisposable
{
    private readonly ConcurrentQueue<Activity> ended = new();
    private readonly ActivityListener listener;

    public SpanLog(params string[] sources)
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == AwardTelemetry.Name || sources.Contains(source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
    }

    public IReadOnlyList<Activity> Of(ActivityTraceId trace) => [.. ended.Where(span => span.TraceId == trace)];

    /// <summary>The span and what led to it, the last cause first, as far as it has ended.</summary>
    public IReadOnlyList<Activity> Behind(Activity span)
    {
        var byId = Of(span.TraceId).ToDictionary(one => one.SpanId);
        var chain = new List<Activity> { span };
        while (byId.TryGetValue(chain[^1].ParentSpanId, out var cause))
            chain.Add(cause);
        return chain;
    }

    public void Dispose() => listener.Dispose();
}
