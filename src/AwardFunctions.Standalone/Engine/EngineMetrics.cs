using System.Diagnostics.Metrics;

namespace AwardFunctions.Standalone.Engine;

/// <summary>What the engine counts, under the meter <c>AwardFunctions.Engine</c>.</summary>
internal sealed class EngineMetrics : IDisposable
{
    private readonly Meter meter = new("AwardFunctions.Engine");
    private readonly Counter<long> steps;
    private readonly Counter<long> activities;
    private readonly Counter<long> failures;
    private readonly Counter<long> parked;

    public EngineMetrics()
    {
        steps = meter.CreateCounter<long>("steps", description: "Steps of orchestrations committed.");
        activities = meter.CreateCounter<long>("activities", description: "Runs of activities that succeeded.");
        failures = meter.CreateCounter<long>("activity_failures", description: "Runs of activities that failed, whether or not they are tried again.");
        parked = meter.CreateCounter<long>("parked", description: "Instances set aside for a person to look at.");
    }

    public void StepTaken() => steps.Add(1);

    public void ActivityCompleted() => activities.Add(1);

    public void ActivityFailed() => failures.Add(1);

    public void InstanceParked() => parked.Add(1);

    /// <summary>Shows how long the instance that has waited longest has waited for its turn.</summary>
    public void ShowQueueAge(Func<TimeSpan> oldestWait) =>
        meter.CreateObservableGauge("queue_age", () => oldestWait().TotalSeconds, "s", "How long the instance that has waited longest has waited for its turn.");

    public void Dispose() => meter.Dispose();
}
