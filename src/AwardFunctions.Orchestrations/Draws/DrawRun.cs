namespace AwardFunctions.Orchestrations.Draws;

/// <summary>The input of <see cref="RunDraw"/>.</summary>
/// <param name="DrawId">The draw.</param>
/// <param name="CycleId">The cycle.</param>
/// <param name="Round">0 for the draw itself, then one for each member replaced once the group stood.</param>
public sealed record DrawRun(string DrawId, string CycleId, int Round);
