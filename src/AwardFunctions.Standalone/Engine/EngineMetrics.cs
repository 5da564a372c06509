using System.Diagnostics.Metrics;

namespace AwardFunctions.Standalone.Engine;

/// <summary>What the engine counts.</summary>
internal sealed class EngineMetrics
{
    private readonly Counter<long> steps;
    private readonly Counter<long> activities;
    private readonly Counter<long> failures;

    /// <param name="meter">The program's meter, which outlives the engine.</param>
    /// <param name="oldestWait">How long the instance that has waited longest has waited for its turn.</param>
    public EngineMetrics(Meter meter, Func<TimeSpan> oldestWait)
    {
        steps = meter.CreateCounter<long>("award.engine.steps", "{step}", "Steps of orchestrations committed.");
        activities = meter.CreateCounter<long>("award.engine.activities", "{run}", "Runs of activities that succeeded.");
        failures = meter.CreateCounter<long>("award.engine.activity_failures", "{run}", "Runs of activities that failed, whether or not they are tried again.");
        meter.CreateObservableGauge(
            "award.engine.queue_age", () => oldestWait().TotalSeconds, "s", "How long the instance that has waited longest has waited for its turn.");
    }

    public void StepTaken() => steps.Add(1);

    public void ActivityCompleted() => activities.Add(1);

    public void ActivityFailed() => failures.Add(1);
}
