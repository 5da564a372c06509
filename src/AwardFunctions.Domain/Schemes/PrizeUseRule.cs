namespace AwardFunctions.Domain.Schemes;

/// <summary>What holders may spend their prize money on, and how they account for it.</summary>
/// <param name="Duty">The duty that it belongs to: one of kind "prizeUse".</param>
/// <param name="Purposes">What the money may be spent on; nothing else.</param>
/// <param name="Report">By when the holder accounts for the money; runs from the day it was paid, which does not count.</param>
/// <param name="Check">By when the office accepts an account or questions it.</param>
/// <param name="Receipts">The proofs of what was spent.</param>
/// <param name="EarmarkArticle">The article that earmarks the money.</param>
public sealed record PrizeUseRule(
    string Duty, IReadOnlyList<PrizePurpose> Purposes, Clock Report, Clock Check, RequiredDocument Receipts, string EarmarkArticle)
{
    /// <summary>Who supervises the money beside the office: a party; null where the text names none.</summary>
    public string? Supervisor { get; init; }
}
