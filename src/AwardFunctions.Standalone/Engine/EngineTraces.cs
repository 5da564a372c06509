using System.Diagnostics;
using AwardFunctions.Orchestrations.Telemetry;
using AwardFunctions.Standalone.Engine.History;
using AwardFunctions.Standalone.Engine.Tables;

namespace AwardFunctions.Standalone.Engine;

/// <summary>The engine's spans. Each continues what set it going: the request that raised the event, the step that asked, the activity that answered.</summary>
internal sealed class EngineTraces(AwardTelemetry telemetry)
{
    /// <summary>The span that is under way, to be kept with what it hands to an instance; null where nobody listens.</summary>
    public string? Here => telemetry.Here;

    /// <summary>When something begins that may become a span; null where nobody listens.</summary>
    public DateTimeOffset? Begin() => telemetry.Source.HasListeners() ? TimeProvider.System.GetUtcNow() : null;

    /// <summary>
    /// Tells of a step that has been taken since <paramref name="began"/>: afterwards, as the orchestration would otherwise keep the
    /// span for as long as it waits.
    /// </summary>
    /// <returns>The span, for what follows from the step; null where nobody listens.</returns>
    public string? Step(InstanceRow instance, HistoryEvent? end, IReadOnlyList<InboundEvent> arrived, DateTimeOffset? began)
    {
        if (began is not { } start)
            return null;
        var causes = arrived.Select(inbound => inbound.Trace).OfType<string>().Distinct().Select(ContextOf).ToList();
        using var span = telemetry.Source.StartActivity(
            $"orchestration {instance.Name}", ActivityKind.Internal, causes.FirstOrDefault(), null, causes.Skip(1).Select(cause => new ActivityLink(cause)), start);
        span?.SetTag("award.orchestration", instance.Name).SetTag("award.instance", instance.Id);
        if (end is { Kind: HistoryEventKind.ExecutionFailed })
            span?.SetStatus(ActivityStatusCode.Error);
        return span?.Id;
    }

    /// <summary>An attempt at an activity.</summary>
    public Activity? Attempt(ActivityTask task) => !telemetry.Source.HasListeners() ? null : telemetry.Source
        .StartActivity($"activity {task.Name}", ActivityKind.Internal, ContextOf(task.Trace))?
        .SetTag("award.activity", task.Name)
        .SetTag("award.instance", task.InstanceId)
        .SetTag("award.attempt", task.Attempts + 1);

    private static ActivityContext ContextOf(string? trace) => ActivityContext.TryParse(trace, null, out var context) ? context : default;
}
