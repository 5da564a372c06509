namespace AwardFunctions.FunctionApp.SendGrid;

/// <summary>Who mails come from, from the configuration section "Award:Mail".</summary>
public sealed record SenderOptions
{
    public const string Section = "Award:Mail";

    /// <summary>The sender's address.</summary>
    public string From { get; init; } = "";

    /// <summary>The sender's name as shown.</summary>
    public string FromName { get; init; } = "政府质量奖工作平台";
}
