using AwardFunctions.FunctionApp.Orchestrations;
using AwardFunctions.Orchestrations.Sweeps;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Timers;

/// <summary>What comes due by the day. A run that was missed is caught up by the next one; nothing is done twice.</summary>
public sealed class DailyTimers(SweepDesk sweeps, DurableClientBinding binding)
{
    /// <summary>Reminds holders of their yearly self-reports.</summary>
    [Function("self-report-reminders")]
    public Task SelfReportReminders(
        [TimerTrigger("%SelfReportSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        RunAsync("self-report-reminders", client, cancellationToken);

    /// <summary>Tells offices which inspections the year asks of them.</summary>
    [Function("inspections")]
    public Task Inspections(
        [TimerTrigger("%InspectionSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        RunAsync("inspections", client, cancellationToken);

    /// <summary>Reminds of what was ordered or agreed for a day.</summary>
    [Function("deadlines")]
    public Task Deadlines(
        [TimerTrigger("%DeadlineSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        RunAsync("deadlines", client, cancellationToken);

    /// <summary>Announces the end of honours, and lets them lapse.</summary>
    [Function("honour-expiry")]
    public Task HonourExpiry(
        [TimerTrigger("%ExpirySchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        RunAsync("honour-expiry", client, cancellationToken);

    /// <summary>Sends everyone in an office one mail about what waits.</summary>
    [Function("digest")]
    public Task Digest(
        [TimerTrigger("%DigestSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        RunAsync("digest", client, cancellationToken);

    private Task RunAsync(string sweep, DurableTaskClient client, CancellationToken cancellationToken)
    {
        binding.Bind(client);
        return sweeps.RunAsync(sweep, cancellationToken);
    }
}
