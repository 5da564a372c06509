using System.Diagnostics;
using System.Diagnostics.Metrics;
using AwardFunctions.Orchestrations.Telemetry;

namespace AwardFunctions.Orchestrations.Mail;

/// <summary>Tells of hand-overs: a span for each, and how many came to what.</summary>
public sealed class MailTelemetry(AwardTelemetry telemetry)
{
    private readonly Counter<long> handOffs = telemetry.Meter.CreateCounter<long>("award.mail.handoffs", "{mail}", "Mails handed over, by outcome.");
    private readonly Counter<long> failed =
        telemetry.Meter.CreateCounter<long>("award.mail.failed", "{mail}", "Mails that were refused for good or came back, or of which it is in doubt whether they went out.");

    /// <summary>The key may name the recipient, so the span tells the Message-ID, which is its hash.</summary>
    internal Activity? BeginHandOff(MailRecord mail) => telemetry.Source.StartActivity("mail hand-off", ActivityKind.Client)?
        .SetTag("award.mail.message_id", mail.MessageId)
        .SetTag("award.mail.attempt", mail.Attempts);

    internal void Count(MailState state)
    {
        handOffs.Add(1, new KeyValuePair<string, object?>("outcome", NameOf(state)));
        if (IsFailure(state))
            failed.Add(1);
    }

    /// <summary>A mail that was taken came back.</summary>
    internal void CountReturn() => failed.Add(1);

    internal static void EndHandOff(Activity? span, MailState state) => span?
        .SetTag("award.mail.outcome", NameOf(state))
        .SetStatus(IsFailure(state) ? ActivityStatusCode.Error : ActivityStatusCode.Unset);

    private static bool IsFailure(MailState state) => state is MailState.Failed or MailState.Parked;

    private static string NameOf(MailState state) => state.ToString().ToLowerInvariant();
}
