using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail;

/// <summary>The button of a letter. The URL may carry a secret: it is the only place of a letter where one may stand.</summary>
public sealed record MailAction(LocalizedText Label, string Url);
