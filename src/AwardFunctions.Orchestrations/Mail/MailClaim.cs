namespace AwardFunctions.Orchestrations.Mail;

/// <summary>A mail as it was last written, with what its next change in the store needs.</summary>
internal sealed record MailClaim(MailRecord Mail, string ETag, string? OpenETag);
