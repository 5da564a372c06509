using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;

namespace AwardFunctions.Orchestrations.Holders;

/// <summary>An honour for someone who may see what its holder owes and reports.</summary>
/// <param name="Honour">The honour.</param>
/// <param name="Dossier">The edition of the scheme it was won under.</param>
/// <param name="Owner">The account that speaks for the holder: it applied for the honour. Null where that is not on record.</param>
/// <param name="Today">In the scheme's zone.</param>
/// <param name="IsHolder">Whoever looks speaks for the holder.</param>
/// <param name="IsOffice">Whoever looks is the office of the scheme.</param>
public sealed record HeldHonour(HonourRecord Honour, CycleDossier Dossier, string? Owner, DateOnly Today, bool IsHolder, bool IsOffice)
{
    public Scheme Scheme => Dossier.Scheme;

    /// <summary>The duties that this honour brings, as the regulation lists them.</summary>
    public IEnumerable<Duty> Duties => Scheme.Duties.Where(duty => duty.Tiers.Contains(Honour.TierId));
}
