using AwardFunctions.FunctionApp.Orchestrations;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Signals;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Timers;

public sealed class HousekeepingTimer(SignalDesk signals, MailSweep mails, UploadSweep uploads, SignInSweep signIns, DurableClientBinding binding)
{
    [Function("housekeeping")]
    public async Task RunAsync([TimerTrigger("%HousekeepingSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        binding.Bind(client);
        await signals.SweepAsync(atStart: false, cancellationToken);
        await mails.RunAsync(cancellationToken);
        await uploads.RunAsync(cancellationToken);
        await signIns.RunAsync(cancellationToken);
    }
}
