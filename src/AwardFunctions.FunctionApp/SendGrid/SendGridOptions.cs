namespace AwardFunctions.FunctionApp.SendGrid;

/// <summary>The mail service, from the configuration section "Award:SendGrid".</summary>
public sealed record SendGridOptions
{
    public const string Section = "Award:SendGrid";

    public string ApiKey { get; init; } = "";

    /// <summary>The key that its event webhook signs with, as its settings page shows it; empty where no webhook is set up.</summary>
    public string WebhookPublicKey { get; init; } = "";

    /// <summary>Another address than the service's own, e.g. its European one.</summary>
    public string Host { get; init; } = "https://api.sendgrid.com";

    /// <summary>How long a hand-over may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);
}
