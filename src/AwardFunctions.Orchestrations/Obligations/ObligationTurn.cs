using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Obligations;

/// <summary>What became of an obligation that a sweep has seen to.</summary>
/// <param name="Done">It was moved on; false where someone changed it meanwhile.</param>
/// <param name="Follower">What was opened after it, as it waits; null where nothing was.</param>
internal sealed record ObligationTurn(bool Done, Versioned<ObligationRecord>? Follower);
