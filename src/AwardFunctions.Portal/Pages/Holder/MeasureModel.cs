using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Holder;

/// <summary>A measure as everyone sees it who has to do with it: its holder, the office, those who decide.</summary>
/// <param name="Found">The measure.</param>
/// <param name="Decisions">What those on its chain were asked, as far as they were, in turn.</param>
/// <param name="Claims">What is owed because of it.</param>
/// <param name="Today">Today, in the scheme's zone.</param>
/// <param name="ForOffice">The visitor works for the office.</param>
/// <param name="MayLift">The visitor may end it.</param>
public sealed record MeasureModel(
    MeasureCase Found, IReadOnlyList<ApprovalRecord> Decisions, IReadOnlyList<ClaimRecord> Claims, DateOnly Today, bool ForOffice, bool MayLift)
{
    /// <summary>What waits for the visitor's own decision; null where nothing does.</summary>
    public ApprovalRecord? Pending { get; init; }

    /// <summary>The visitor is the holder, and may still say something to it.</summary>
    public bool MayState { get; init; }

    /// <summary>Why a form was refused.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>What that form held.</summary>
    public string Reason { get; init; } = "";
}
