namespace AwardFunctions.Orchestrations.Draws;

/// <summary>What the office asks for when it opens a draw.</summary>
/// <param name="CycleId">The cycle.</param>
/// <param name="GroupId">The group.</param>
/// <param name="Size">How many are drawn.</param>
/// <param name="Substitutes">How many more may step in; null for all the rest of the pool.</param>
/// <param name="Sectors">Sectors one of which an expert must know; empty for any.</param>
/// <param name="DrawsLeader">The first to be drawn of those who accept leads.</param>
public sealed record DrawOrder(string CycleId, string GroupId, int Size, int? Substitutes, IReadOnlyList<string> Sectors, bool DrawsLeader);
