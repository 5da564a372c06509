using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Sweeps;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Tells the office which inspections and visits it owes: as the time for one begins, before it ends, and when it has ended.</summary>
public sealed class InspectionSweep(ObligationReminders reminders) : ISweep
{
    public string Name => "inspections";

    public Task<int> RunAsync(CancellationToken cancellationToken) => reminders.SendDueAsync(Name, cancellationToken);
}
