namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>What a member says about what the group has agreed on.</summary>
/// <param name="Agrees">Confirmed; otherwise the member dissents 保留意见.</param>
/// <param name="Note">The dissent in words; may be empty where the member agrees.</param>
/// <param name="At">UTC.</param>
/// <param name="EnteredBy">The member, or the office from signed paper.</param>
public sealed record MemberAnswer(bool Agrees, string Note, DateTimeOffset At, string EnteredBy);
