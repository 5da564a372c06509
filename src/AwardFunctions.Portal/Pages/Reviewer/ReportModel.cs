using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Portal.Pages.Reviewer;

/// <summary>A report as printed.</summary>
/// <param name="Unit">Only this applicant; null for all.</param>
public sealed record ReportModel(ReviewReport Report, string? Unit);
