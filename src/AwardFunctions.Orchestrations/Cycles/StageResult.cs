using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>How a stage ended.</summary>
/// <param name="Note">What came of it.</param>
/// <param name="GoTo">The stage to go to instead of the next, where the list was sent back.</param>
/// <param name="Ends">Nothing is left to decide: the cycle ends here, the award stays vacant.</param>
/// <param name="Cleared">Units that go on, where the stage parts them; null where it does not.</param>
/// <param name="Held">Units that wait for their objections.</param>
public sealed record StageResult(
    LocalizedText Note,
    string? GoTo = null,
    bool Ends = false,
    IReadOnlyList<string>? Cleared = null,
    IReadOnlyList<string>? Held = null);
