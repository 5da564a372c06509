namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>What a member says to what the group has agreed on.</summary>
/// <param name="Member">Whose answer it is, by mailbox.</param>
/// <param name="Agrees">Confirms; otherwise dissents, with a note.</param>
public sealed record ConsensusAnswer(string CycleId, string StageId, string ApplicationId, string Member, bool Agrees, string Note);
