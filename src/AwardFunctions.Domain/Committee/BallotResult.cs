using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Committee;

/// <summary>The outcome of a vote.</summary>
/// <param name="Members">The roster without the recused: the base of the quorum.</param>
/// <param name="Present">Of those, who is present.</param>
/// <param name="QuorumMet">Without it nothing is carried.</param>
/// <param name="Carried">More than the majority of the valid votes, abstentions included, are for it.</param>
/// <param name="Findings">Why the vote does not count as it should: quorum missed, votes by people who may not vote.</param>
public sealed record BallotResult(
    int Members, int Present, int Yes, int No, int Abstain, bool QuorumMet, bool Carried, IReadOnlyList<Finding> Findings, Citation Citation);
