using AwardFunctions.Domain.Review;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>抽取: one draw of a review group, from the published pool to the group. Instants are UTC.</summary>
/// <param name="Id">Cycle, group and number, e.g. "JS-2026.review-group.1".</param>
/// <param name="CycleId">The cycle.</param>
/// <param name="GroupId">The scheme's group.</param>
/// <param name="Terms">What is drawn.</param>
/// <param name="DrawsLeader">The first to be drawn of those who accept leads; otherwise the office chooses one of them.</param>
/// <param name="Pool">Who can be drawn.</param>
/// <param name="PoolHash">The pool's fingerprint.</param>
/// <param name="Excluded">Who cannot, and why.</param>
/// <param name="Commitment">The SHA-256 of the seed.</param>
/// <param name="OpenedBy">Who opened it.</param>
/// <param name="OpenedAt">When pool and commitment were published.</param>
public sealed record DrawRecord(
    string Id,
    string CycleId,
    string GroupId,
    DrawTerms Terms,
    bool DrawsLeader,
    IReadOnlyList<DrawEntrant> Pool,
    string PoolHash,
    IReadOnlyList<DrawExclusion> Excluded,
    string Commitment,
    string OpenedBy,
    DateTimeOffset OpenedAt)
{
    /// <summary>The seed, once revealed.</summary>
    public string? Seed { get; init; }

    /// <summary>What was read out at the draw; empty where nothing was.</summary>
    public string? Contribution { get; init; }

    public string? DrawnBy { get; init; }

    public DateTimeOffset? DrawnAt { get; init; }

    /// <summary>The experts in the order drawn.</summary>
    public IReadOnlyList<string>? Order { get; init; }

    /// <summary>Who was asked, in the order asked.</summary>
    public IReadOnlyList<DrawInvitee> Invitees { get; init; } = [];

    /// <summary>How often invitations were taken up again, because someone left the group.</summary>
    public int Round { get; init; }

    /// <summary>The leader, once the group stands.</summary>
    public string? Leader { get; init; }

    public DateTimeOffset? FormedAt { get; init; }

    /// <summary>That it was called off; null where it stands.</summary>
    public DrawEnd? CalledOff { get; init; }

    public DrawEntrant Entrant(string expert) => Pool.First(entrant => entrant.Expert == expert);

    /// <summary>Those who accepted, in the order drawn.</summary>
    public IReadOnlyList<DrawEntrant> Accepted() =>
        [.. Invitees.Where(invitee => invitee.State == DrawSeatState.Accepted).Select(invitee => Entrant(invitee.Expert))];

    public IReadOnlyList<DrawSeat> Seats() => [.. Invitees.Select(invitee => invitee.Seat())];

    public bool IsComplete() => DrawSeats.IsComplete(Terms.Size, Seats());

    /// <summary>It was drawn, places are free and no one is left to ask.</summary>
    public bool IsExhausted() => Order is { } order && CalledOff is null && DrawSeats.IsExhausted(Terms.Size, Terms.Substitutes, order, Seats());

    /// <summary>The identity of the decision that answers an invitation.</summary>
    public string ApprovalId(string expert) => $"{Id}.{expert}";
}
