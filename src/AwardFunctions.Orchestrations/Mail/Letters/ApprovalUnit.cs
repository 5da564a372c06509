using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>A unit on a decision sheet.</summary>
/// <param name="Rank">Its rank, or null where there is none.</param>
/// <param name="Name">The unit's name.</param>
/// <param name="Score">The score as shown, or null.</param>
/// <param name="Proposal">What is proposed for it, e.g. the tier.</param>
public sealed record ApprovalUnit(int? Rank, string Name, string? Score, LocalizedText Proposal);
