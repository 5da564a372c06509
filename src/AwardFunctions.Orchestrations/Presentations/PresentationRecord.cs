namespace AwardFunctions.Orchestrations.Presentations;

/// <summary>The presentations of a cycle as the office set them.</summary>
/// <param name="StageId">The presentation stage.</param>
/// <param name="Begins">When the first unit presents itself, UTC.</param>
/// <param name="Minutes">The time that each unit has.</param>
/// <param name="Place">Where.</param>
/// <param name="Bring">What to bring; empty where nothing was said.</param>
/// <param name="Slots">The units in their order.</param>
/// <param name="Panel">Who scores them.</param>
/// <param name="Change">How often it was changed.</param>
/// <param name="Told">The last change that everyone was told of.</param>
/// <param name="Reason">Why it was changed last; null where it never was.</param>
/// <param name="ChangedAt">When, UTC.</param>
public sealed record PresentationRecord(
    string StageId, DateTimeOffset Begins, int Minutes, string Place, string Bring, IReadOnlyList<PresentationSlot> Slots, IReadOnlyList<PanelMember> Panel,
    int Change = 0, int Told = 0, string? Reason = null, DateTimeOffset? ChangedAt = null);
