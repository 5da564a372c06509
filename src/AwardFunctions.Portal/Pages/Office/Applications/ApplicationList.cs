using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Portal.Pages.Office.Applications;

/// <summary>The applications of a cycle and what the list shows of them.</summary>
public sealed record ApplicationList(CycleDossier Dossier, IReadOnlyList<ApplicationSummary> All, ApplicationFilter Filter)
{
    public IReadOnlyList<ApplicationSummary> Shown { get; } = Filter.Apply(All);
}
