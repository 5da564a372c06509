using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>A measure with the honour it is about and the scheme's rule.</summary>
public sealed record MeasureCase(MeasureRecord Measure, HonourRecord Honour, CycleDossier Dossier)
{
    public Measure Rule { get; } = Measure.RuleIn(Dossier.Scheme);

    public RevocationGround? Ground { get; } = Measure.GroundIn(Dossier.Scheme);

    public Citation Citation => Dossier.Scheme.Cite(Measure.Article);

    /// <summary>
    /// The prize in whole CNY, where it was given: it is handed over with plaque and certificate, whether or not the day of payment was recorded.
    /// </summary>
    public int? PrizeGiven => (Honour.PaidOn ?? Honour.HandedOverOn) is not null ? Honour.Prize : null;

    /// <summary>The ground as people read it; null where the measure rests on none.</summary>
    public LocalizedText? GroundName => Ground is null ? null : Rule.NameOf(Ground);

    /// <summary>Why, for everyone to read: the measure and its ground, never what was found in detail.</summary>
    public LocalizedText PublicReason => GroundName is { } ground
        ? new($"{Rule.Name.Zh}：{ground.Zh}", $"{Rule.Name.En}: {ground.En}")
        : Rule.Name;
}
