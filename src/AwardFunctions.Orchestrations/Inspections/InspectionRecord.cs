using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>One inspection of a holder, from its plan to the last rectification. Instants are UTC, days in the scheme's zone.</summary>
/// <param name="Id">Certificate number, year and number within it, e.g. "AY-2026-A-001-2027-1".</param>
/// <param name="CertificateNumber">The honour.</param>
/// <param name="CycleId">The cycle it was won in.</param>
/// <param name="SchemeCode">The scheme.</param>
/// <param name="Holder">The holder's name.</param>
/// <param name="Owner">The account that speaks for the holder.</param>
/// <param name="Year">The calendar year it counts for.</param>
/// <param name="Occasion">Why it is held out of turn; empty where it is owed.</param>
/// <param name="PlannedBy">Who planned it.</param>
/// <param name="PlannedAt">When.</param>
public sealed record InspectionRecord(
    string Id, string CertificateNumber, string CycleId, string SchemeCode, string Holder, string Owner, int Year, string Occasion, string PlannedBy,
    DateTimeOffset PlannedAt)
{
    public IReadOnlyList<GroupMember> Team { get; init; } = [];

    /// <summary>The leader's mailbox; empty before there is a team.</summary>
    public string Leader { get; init; } = "";

    /// <summary>The draw that made up the team; null where it was named.</summary>
    public string? DrawId { get; init; }

    /// <summary>The day that waits for the other side's word.</summary>
    public DayProposal? Proposed { get; init; }

    /// <summary>The day agreed on.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>What was found, by topic.</summary>
    public IReadOnlyDictionary<string, InspectionFinding> Findings { get; init; } = new Dictionary<string, InspectionFinding>();

    /// <summary>The leader's overall assessment.</summary>
    public string Assessment { get; init; } = "";

    public string? SignedBy { get; init; }

    public DateTimeOffset? SignedAt { get; init; }

    public IReadOnlyList<RectificationOrder> Orders { get; init; } = [];

    /// <summary>Everything that happened, oldest first.</summary>
    public IReadOnlyList<InspectionStep> Steps { get; init; } = [];

    public InspectionState State() =>
        Steps.Any(step => step.Kind == InspectionStepKind.CalledOff) ? InspectionState.CalledOff
        : SignedAt is null ? Day is null ? InspectionState.Planned : InspectionState.Agreed
        : ToOrder().Count > 0 ? InspectionState.ToOrder
        : Orders.All(order => order.IsSettled()) ? InspectionState.Done : InspectionState.Rectifying;

    public bool IsOver() => State() is InspectionState.Done or InspectionState.CalledOff;

    /// <summary>The topics with something to put right that no order covers.</summary>
    public IReadOnlyList<string> ToOrder() =>
        [.. Findings.Where(one => one.Value.Result == InspectionResult.ToRectify && Orders.All(order => !order.Topics.Contains(one.Key))).Select(one => one.Key)];

    public RectificationOrder? Order(int number) => Orders.FirstOrDefault(order => order.Number == number);

    /// <summary>The inspection with a rectification changed.</summary>
    public InspectionRecord With(RectificationOrder changed) => this with { Orders = [.. Orders.Select(order => order.Number == changed.Number ? changed : order)] };
}
