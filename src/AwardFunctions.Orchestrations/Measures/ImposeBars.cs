using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>
/// Enters in the register of bars what a revocation brings about, so that intake refuses whoever is barred; and fraud also where the text sets
/// no bar of its own, because applicants are asked about it.
/// </summary>
public sealed class ImposeBars(MeasureCases cases, BarBook bars, ObligationBook obligations, CycleJournal journal) : IActivity<MeasureSettlement, Nothing>
{
    public async Task<Nothing> RunAsync(MeasureSettlement input, CancellationToken cancellationToken)
    {
        var found = await cases.OpenAsync(input.Id, cancellationToken);
        if (found is not { Rule.Kind: MeasureKind.Revoke, Ground: { } ground, Measure.DecidedOn: { } on })
            return Nothing.Value;
        var imposed = BarTerm.Of(found.Dossier.Scheme, ground.Id);
        foreach (var bar in imposed)
        {
            await bars.AddAsync(RecordOf(found, bar, on, ground.Fraud && bar.Ground == ground.Id), cancellationToken);
            if ((BarTerm.EndOf(bar, on) ?? BarTerm.LiftableFrom(bar, on)) is { } due)
                await obligations.OpenAsync(ObligationOf(found, bar, on, due), cancellationToken);
            await journal.WriteAsync(
                found.Dossier, input.At, CycleJournal.System, "bar.imposed", BarWords.Imposed(found.Honour.Holder, bar, on), bar.Article,
                found.Honour.ApplicationId, $"bar.imposed|{input.Id}|{bar.Id}", cancellationToken);
        }

        if (ground.Fraud && imposed.All(bar => bar.Ground != ground.Id))
            await bars.AddAsync(RecordOf(found, null, on, true), cancellationToken);
        return Nothing.Value;
    }

    /// <summary>The office is told as a bar ends, or as it may be lifted.</summary>
    private static Obligation ObligationOf(MeasureCase found, Bar bar, DateOnly on, DateOnly due) => new(
        BarWords.ObligationOf(found.Honour.CertificateNumber, bar.Id), found.Honour.SchemeCode, found.Honour.CertificateNumber, found.Honour.Holder, Matters.Bar,
        bar.Duration is null ? new("可解除申报限制", "The bar on applying may be lifted") : new("申报限制期满", "The bar on applying ends"),
        found.Dossier.Scheme.Parties.First(party => party.Role == PartyRoles.Office).Id, on, due, Statutory: false, bar.Article,
        MeasurePaths.OfHonour(found.Honour.CertificateNumber));

    private static BarRecord RecordOf(MeasureCase found, Bar? bar, DateOnly on, bool fraud) => new(
        $"{found.Honour.CertificateNumber}-{bar?.Id ?? "fraud"}", found.Honour.SchemeCode, found.Honour.CreditCode, found.Honour.Holder, bar?.Id, fraud, on,
        found.Measure.DocumentNumber ?? "", found.PublicReason.Zh)
    {
        CycleId = found.Honour.CycleId,
    };
}
