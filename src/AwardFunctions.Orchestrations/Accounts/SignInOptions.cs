namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>How long links and sessions live and how many links may be asked for.</summary>
public sealed record SignInOptions
{
    public TimeSpan LinkLifetime { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>A session ends so long after it was last used.</summary>
    public TimeSpan SessionIdleLimit { get; init; } = TimeSpan.FromHours(12);

    /// <summary>A session ends so long after it began, however much it is used.</summary>
    public TimeSpan SessionLimit { get; init; } = TimeSpan.FromDays(7);

    /// <summary>The length of the windows in which links are counted.</summary>
    public TimeSpan RateWindow { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Links one mailbox may be sent in a window.</summary>
    public int LinksPerMailbox { get; init; } = 6;

    /// <summary>Links that may be asked for from one network address in a window.</summary>
    public int LinksPerNetworkAddress { get; init; } = 60;
}
