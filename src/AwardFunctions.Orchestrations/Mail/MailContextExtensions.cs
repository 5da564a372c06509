using AwardFunctions.Orchestrations.Abstractions;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.Orchestrations.Mail;

public static class MailContextExtensions
{
    /// <summary>
    /// Sends a letter from an orchestration, patiently. A mail service that stays away must not end an award cycle: then the
    /// mail stays waiting in the log, and the sweep goes on trying.
    /// </summary>
    public static async Task SendMailAsync(this IOrchestrationContext context, MailOrder order)
    {
        try
        {
            await context.CallActivityAsync<Nothing>(nameof(SendMail), order, RetryPolicy.Default);
        }
        catch (OrchestrationTaskFailedException failure)
        {
            context.CreateReplaySafeLogger(nameof(SendMail)).LogWarning("Mail {Key} is not sent yet: {Reason}", order.Key, failure.Reason);
        }
    }
}
