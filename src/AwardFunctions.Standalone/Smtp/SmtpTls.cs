namespace AwardFunctions.Standalone.Smtp;

/// <summary>How the connection to the mail server is encrypted.</summary>
public enum SmtpTls
{
    /// <summary>STARTTLS, and nothing is sent where the server does not offer it.</summary>
    StartTls,

    /// <summary>TLS from the first byte, as on port 465.</summary>
    Implicit,

    /// <summary>Not at all: for a relay on the same machine.</summary>
    None,
}
