using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Applicant.Application;

/// <summary>Where an application stands, and the honours won with it.</summary>
/// <param name="Pending">The decision that it waits for; null where it waits for none.</param>
/// <param name="JustSubmitted">The page answers a submission.</param>
public sealed record OverviewView(ApplicationView View, IReadOnlyList<HonourRecord> Honours, ApprovalRecord? Pending, bool JustSubmitted, Refusal? Refusal);
