using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Mail;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Activities;

public sealed class MailActivities(ActivityRun run)
{
    [Function(nameof(SendMail))]
    public Task<Nothing> SendMail([ActivityTrigger] MailOrder input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<SendMail, MailOrder, Nothing>(input, client, cancellationToken);
}
