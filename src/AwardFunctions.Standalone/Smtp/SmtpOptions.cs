namespace AwardFunctions.Standalone.Smtp;

/// <summary>The mail server, from the configuration section "Smtp".</summary>
public sealed record SmtpOptions
{
    public const string Section = "Smtp";

    /// <summary>Host name; mail goes to the local outbox where it is empty.</summary>
    public string Host { get; init; } = "";

    public int Port { get; init; } = 587;

    public SmtpTls Tls { get; init; } = SmtpTls.StartTls;

    /// <summary>
    /// SHA-256 of the server's certificate in hex, for a server whose certificate no public authority signed; empty to trust
    /// the machine's authorities.
    /// </summary>
    public string CertificateSha256 { get; init; } = "";

    /// <summary>Account at the mail server; empty for none.</summary>
    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>The sender's address.</summary>
    public string From { get; init; } = "";

    /// <summary>The sender's name as shown.</summary>
    public string FromName { get; init; } = "政府质量奖工作平台";

    /// <summary>How long one step of the conversation may take.</summary>
    public TimeSpan StepTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a whole hand-over may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);
}
