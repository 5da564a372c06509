namespace AwardFunctions.Orchestrations.Committee;

/// <summary>Where a round by mail stands. Instants are UTC.</summary>
/// <param name="Started">It is on record.</param>
/// <param name="Waiting">How many have not voted.</param>
/// <param name="RemindAt">When those are reminded; null where the round is too short for it.</param>
/// <param name="EndsAt">When it ends, exclusive.</param>
public sealed record RoundStanding(bool Started, int Waiting, DateTimeOffset? RemindAt, DateTimeOffset EndsAt);
