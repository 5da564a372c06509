using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Office.Applications;

/// <summary>An application as the office reads it.</summary>
/// <param name="Checks">Its checks, first to last.</param>
/// <param name="Bars">Bars on the applicant and fraud on record, in force or not.</param>
public sealed record ApplicationFile(ApplicationView View, IReadOnlyList<ApprovalRecord> Checks, IReadOnlyList<BarRecord> Bars, DateOnly Today)
{
    /// <summary>Why the register excludes it by now, although it was found eligible; null where it does not.</summary>
    public EligibilityRefusal? Excluded { get; init; }

    /// <summary>The pending decision on a recommending body that the directory does not hold; null where there is none.</summary>
    public ApprovalRecord? Recommender { get; init; }

    /// <summary>The form that was refused, by its path below the application's; null where none was.</summary>
    public string? Sent { get; init; }

    /// <summary>The day and the facts that the form about fraud held.</summary>
    public (string On, string Facts) Fraud { get; init; } = ("", "");

    /// <summary>Why a form was refused.</summary>
    public Refusal? Refusal { get; init; }
}
