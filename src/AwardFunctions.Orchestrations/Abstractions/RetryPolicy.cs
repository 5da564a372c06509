namespace AwardFunctions.Orchestrations.Abstractions;

/// <summary>How often and how patiently a failed activity is tried again.</summary>
/// <param name="MaxAttempts">All attempts, the first one included; at least 1.</param>
/// <param name="FirstDelay">The wait before the second attempt.</param>
/// <param name="Backoff">The factor by which each further wait grows; at least 1.</param>
/// <param name="MaxDelay">The longest wait between two attempts.</param>
public sealed record RetryPolicy(int MaxAttempts, TimeSpan FirstDelay, double Backoff, TimeSpan MaxDelay)
{
    /// <summary>
    /// About a week, every five minutes in the end: a store that stays away must not end an award cycle. Every failed attempt is
    /// logged by the engine.
    /// </summary>
    public static RetryPolicy Default { get; } = new(2000, TimeSpan.FromSeconds(5), 2, TimeSpan.FromMinutes(5));
}
