namespace AwardFunctions.Orchestrations.Draws;

/// <summary>An expert in the pool of a draw: for the office by name, for the public by mark.</summary>
/// <param name="Number">From 1, in order of identity.</param>
/// <param name="Expert">The identity in the pool of experts.</param>
/// <param name="Name">The name when the draw was opened.</param>
/// <param name="Email">The mailbox.</param>
/// <param name="Salt">What proves to the expert that the mark is theirs.</param>
/// <param name="Mark">The mark as published.</param>
public sealed record DrawEntrant(int Number, string Expert, string Name, string Email, string Salt, string Mark);
