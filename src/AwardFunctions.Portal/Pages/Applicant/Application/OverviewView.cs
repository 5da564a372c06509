using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Applicant.Application;

/// <summary>Where an application stands, and the honours won with it.</summary>
/// <param name="JustSubmitted">The page answers a submission.</param>
public sealed record OverviewView(ApplicationView View, IReadOnlyList<HonourRecord> Honours, bool JustSubmitted, Refusal? Refusal);
