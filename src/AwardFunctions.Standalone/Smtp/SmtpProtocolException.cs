namespace AwardFunctions.Standalone.Smtp;

/// <summary>The server does not speak as SMTP servers do.</summary>
internal sealed class SmtpProtocolException(string message) : IOException(message);
