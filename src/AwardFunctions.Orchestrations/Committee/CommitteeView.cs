using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>A deliberating body as the office sees it.</summary>
/// <param name="Body">The scheme's code, or the cycle it was named for.</param>
/// <param name="Scheme">Its scheme.</param>
/// <param name="Name">Its name.</param>
/// <param name="Roster">Its members.</param>
/// <param name="Findings">What is wrong with its make-up, each by its article.</param>
public sealed record CommitteeView(string Body, Scheme Scheme, LocalizedText Name, CommitteeRecord Roster, IReadOnlyList<Finding> Findings);
