using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>One line of the list that is decided on.</summary>
public sealed record DecisionUnit(string ApplicationId, string Name, int? Position, decimal? Score, LocalizedText? Tier, LocalizedText? Note);
