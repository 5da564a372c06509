using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Portal.Pages.Shared;

namespace AwardFunctions.Portal.Pages.Applicant.Application;

/// <summary>One's own applications, newest first, and the calls that are open.</summary>
public sealed record ApplicationsView(IReadOnlyList<ApplicationView> Applications, IReadOnlyList<CycleOnBoard> Cycles);
