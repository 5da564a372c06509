namespace AwardFunctions.Orchestrations.Mail;

/// <summary>A letter in one language, laid out as plain text and as HTML.</summary>
public sealed record RenderedMail(string Subject, string Text, string Html);
