using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>The input of <see cref="SettleInvitation"/>; <paramref name="At"/> is UTC.</summary>
public sealed record InvitationSettlement(string DrawId, string Expert, DecisionMade Made, DateTimeOffset At);
