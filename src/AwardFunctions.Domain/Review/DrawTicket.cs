namespace AwardFunctions.Domain.Review;

/// <summary>An expert's place in the pool as it is published: no name, but a mark that proves the name to whoever is told name, mailbox and salt.</summary>
/// <param name="Number">From 1, in order of identity.</param>
/// <param name="Expert">The identity in the pool of experts.</param>
/// <param name="Mark">See <see cref="DrawLots.Mark"/>.</param>
public sealed record DrawTicket(int Number, string Expert, string Mark);
