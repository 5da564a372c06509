namespace AwardFunctions.Orchestrations.Draws;

/// <summary>Where a draw stands, for its orchestration.</summary>
/// <param name="StageId">The first stage that the group sits in.</param>
/// <param name="Open">The experts who have been asked and have not answered.</param>
/// <param name="Ready">Every place is taken, or no one is left to ask.</param>
/// <param name="Over">The group stands, the draw was called off, or a later round has taken over.</param>
public sealed record DrawStanding(string StageId, IReadOnlyList<string> Open, bool Ready, bool Over);
