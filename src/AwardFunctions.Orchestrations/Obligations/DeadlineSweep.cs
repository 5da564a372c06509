using AwardFunctions.Orchestrations.Sweeps;

namespace AwardFunctions.Orchestrations.Obligations;

/// <summary>Reminds of what was ordered or agreed for a day: rectifications, recoveries, reports on the prize, bars that end.</summary>
public sealed class DeadlineSweep(ObligationReminders reminders) : ISweep
{
    public string Name => "deadlines";

    public Task<int> RunAsync(CancellationToken cancellationToken) => reminders.SendDueAsync(Name, cancellationToken);
}
