namespace AwardFunctions.Domain.Schemes;

/// <summary>评审公告: the call is posted; the stage ends when every required posting is recorded.</summary>
public sealed record AnnouncementStage : Stage
{
    /// <summary>Where it must be posted.</summary>
    public required IReadOnlyList<Posting> Postings { get; init; }
}
