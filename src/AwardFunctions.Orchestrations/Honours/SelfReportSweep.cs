using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Sweeps;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Reminds holders of their yearly self-report; what is overdue goes to the office.</summary>
public sealed class SelfReportSweep(ObligationReminders reminders) : ISweep
{
    public string Name => "self-report-reminders";

    public Task<int> RunAsync(CancellationToken cancellationToken) => reminders.SendDueAsync(Name, cancellationToken);
}
