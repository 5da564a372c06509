namespace AwardFunctions.Orchestrations.Mail;

/// <summary>What the mail service has reported of a mail's last hand-over: when each fact first came about, UTC, or null.</summary>
public sealed record MailReports
{
    public DateTimeOffset? AcceptedAt { get; init; }

    public DateTimeOffset? DeliveredAt { get; init; }

    public DateTimeOffset? BouncedAt { get; init; }

    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>Why it came back, in the service's words.</summary>
    public string? BounceReason { get; init; }

    /// <summary>With one report more. Reports come repeatedly and in any order: the earliest of a kind is kept.</summary>
    public MailReports With(MailEvent reported) => reported.Kind switch
    {
        MailEventKind.Accepted when IsNews(AcceptedAt, reported) => this with { AcceptedAt = reported.At },
        MailEventKind.Delivered when IsNews(DeliveredAt, reported) => this with { DeliveredAt = reported.At },
        MailEventKind.Bounced when IsNews(BouncedAt, reported) => this with { BouncedAt = reported.At, BounceReason = reported.Reason },
        MailEventKind.Opened when IsNews(OpenedAt, reported) => this with { OpenedAt = reported.At },
        _ => this,
    };

    private static bool IsNews(DateTimeOffset? known, MailEvent reported) => known is null || reported.At < known;
}
