using AwardFunctions.Orchestrations.Ports;
using SendGrid.Helpers.Mail;

namespace AwardFunctions.FunctionApp.SendGrid;

/// <summary>How a message is put to the service.</summary>
internal static class SendGridLetter
{
    /// <summary>The argument that the service repeats in every event about the mail.</summary>
    public const string MessageIdArgument = "award_message_id";

    public static SendGridMessage Of(MailMessage message, SenderOptions sender)
    {
        var letter = MailHelper.CreateSingleEmail(
            new EmailAddress(sender.From, sender.FromName), new EmailAddress(message.To, message.ToName.Length > 0 ? message.ToName : null), message.Subject, message.Text, message.Html);
        letter.AddHeader("Message-ID", $"<{message.MessageId}>");
        letter.AddHeader("Auto-Submitted", "auto-generated");
        letter.AddHeader("Content-Language", message.Language);
        letter.AddCustomArg(MessageIdArgument, message.MessageId);

        // Links carry secrets: they may not be rewritten to lead through someone else's server.
        letter.SetClickTracking(false, false);
        letter.SetOpenTracking(true, null);
        letter.SetSubscriptionTracking(false);
        return letter;
    }
}
