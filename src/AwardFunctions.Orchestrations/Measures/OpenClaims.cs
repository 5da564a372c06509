using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>
/// Enters what the holder owes because of a measure: what was handed over, prize included, or to put things right. Each is
/// followed up until it is settled.
/// </summary>
public sealed class OpenClaims(MeasureCases cases, MeasureBook measures, ObligationBook obligations) : IActivity<MeasureSettlement, Nothing>
{
    public async Task<Nothing> RunAsync(MeasureSettlement input, CancellationToken cancellationToken)
    {
        var found = await cases.OpenAsync(input.Id, cancellationToken);
        if (found.Measure.DecidedOn is null)
            return Nothing.Value;
        foreach (var claim in ClaimsOf(found))
        {
            await measures.EnterAsync(claim, cancellationToken);
            await obligations.OpenAsync(ObligationOf(found, claim), cancellationToken);
        }

        return Nothing.Value;
    }

    /// <summary>A claim as everyone is reminded of it: its day was set by an order.</summary>
    private static Obligation ObligationOf(MeasureCase found, ClaimRecord claim) => new(
        claim.ObligationId, found.Honour.SchemeCode, claim.CertificateNumber, found.Honour.Holder, claim.Matter, claim.What, Obligation.ByHolder,
        found.Measure.DecidedOn!.Value, claim.Due, Statutory: true, claim.Article, MeasurePaths.Of(found.Measure));

    private static IEnumerable<ClaimRecord> ClaimsOf(MeasureCase found)
    {
        var (measure, honour) = (found.Measure, found.Honour);
        var due = measure.DueOn ?? measure.DecidedOn!.Value;
        var number = int.Parse(measure.Id[(measure.Id.LastIndexOf('M') + 1)..], System.Globalization.CultureInfo.InvariantCulture) * 100;
        ClaimRecord Claim(string matter, LocalizedText what, int? amount) => new(
            MeasureRows.IdOf(honour.CertificateNumber, 'C', ++number), measure.Id, honour.CertificateNumber, matter, what, amount, due, measure.Article);

        if (found.Rule.Kind == MeasureKind.OrderRectification)
            yield return Claim(Matters.Rectification, new("按要求完成整改", "Put things right as ordered"), null);
        if (found is not { Rule.Kind: MeasureKind.Revoke, Ground: { } ground })
            yield break;
        if (honour.HandedOverOn is not null)
        {
            foreach (var thing in ground.Recovers)
                yield return Claim(Matters.Recovery, new($"交回{thing.Zh}", $"Hand back: {thing.En}"), null);
        }

        if (ground.RecoversPrize && found.PrizeGiven is { } prize)
            yield return Claim(Matters.Recovery, new("退缴奖金", "Repay the prize money"), prize);
    }
}
