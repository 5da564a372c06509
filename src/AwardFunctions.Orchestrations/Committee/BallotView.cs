using AwardFunctions.Domain.Committee;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>A member's ballot paper.</summary>
/// <param name="Units">The units the member votes on.</param>
/// <param name="HasVoted">The member's ballot is in the box; what it says is not shown again.</param>
public sealed record BallotView(BallotRound Round, CycleDossier Dossier, Member Member, IReadOnlyList<UnitRecord> Units, bool HasVoted);
