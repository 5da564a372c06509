using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Schemes;

namespace AwardFunctions.Portal.Pages.Public.Regulations;

/// <summary>The regulations at hand; for the administrator also which were installed, and what is wrong with a file.</summary>
public sealed record Regulations(IReadOnlyList<Scheme> Schemes, IReadOnlyList<InstalledScheme> Installed, bool MayInstall, Refusal? Refusal);
