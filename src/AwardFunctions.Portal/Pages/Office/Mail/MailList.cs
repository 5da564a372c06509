using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Portal.Http;

namespace AwardFunctions.Portal.Pages.Office.Mail;

/// <summary>A page of the mail log.</summary>
/// <param name="Open">Only those that someone still has to deal with.</param>
public sealed record MailList(MailLogPage Page, MailState? State, bool Open, ListQuery Query);
