namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>Asks for the objections against one unit of a publicity stage.</summary>
public sealed record HoldQuery(string CycleId, string StageId, string ApplicationId);
