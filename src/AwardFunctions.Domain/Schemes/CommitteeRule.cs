namespace AwardFunctions.Domain.Schemes;

/// <summary>The body that deliberates.</summary>
/// <param name="MinMembers">Fewest members on the roster, inclusive.</param>
/// <param name="Odd">The roster must be odd.</param>
/// <param name="Quorum">The share of members that must be present, as a fraction of the roster.</param>
/// <param name="Majority">The share of valid votes needed, exclusive: more than this.</param>
/// <param name="SecretBallot">Votes are secret.</param>
/// <param name="IsSetting">Quorum and majority are the scheme's setting, not the text's.</param>
public sealed record CommitteeRule(
    LocalizedText Name, int MinMembers, bool Odd, decimal Quorum, decimal Majority, bool SecretBallot, bool IsSetting, string Article);
