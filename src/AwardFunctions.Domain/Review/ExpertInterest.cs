namespace AwardFunctions.Domain.Review;

/// <summary>An expert's tie to an organisation.</summary>
/// <param name="Kind">What ties them.</param>
/// <param name="Organisation">The organisation's name; may be empty where the credit code is given.</param>
/// <param name="CreditCode">Its unified social credit code; null where it is not known.</param>
/// <param name="Until">The last day it lasted, inclusive; null while it lasts.</param>
/// <param name="Note">Why, in the expert's own words; null where nothing was said.</param>
public sealed record ExpertInterest(InterestKind Kind, string Organisation, string? CreditCode, DateOnly? Until, string? Note = null);
