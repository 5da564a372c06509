using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Portal.Pages.Office.Applications;

/// <summary>An application as the office reads it.</summary>
/// <param name="Checks">Its checks, first to last.</param>
public sealed record ApplicationFile(ApplicationView View, IReadOnlyList<ApprovalRecord> Checks, DateOnly Today);
