using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Follows the re-evaluations of a scheme that asks for them at an honour's end (AY28).</summary>
public sealed class ReEvaluations(HonourBook book, ApplicationBook applications, CycleJournal journal, TimeProvider time)
{
    /// <summary>Whether the honour goes on after its end only if it is evaluated again.</summary>
    public static bool AreAskedOf(Scheme scheme, HonourRecord honour) =>
        scheme.Honour.Renewal is { Kind: RenewalKind.ReEvaluation } renewal && renewal.Tiers.Contains(honour.TierId);

    /// <summary>An honour's last day has passed: its re-evaluation is pending, unless it has failed before.</summary>
    public Task BeginAsync(Scheme scheme, HonourRecord honour, CancellationToken cancellationToken) => AreAskedOf(scheme, honour)
        ? book.UpdateAsync(
            honour.CertificateNumber, current => current.ReEvaluation is null ? current with { ReEvaluation = ReEvaluation.Pending } : null, cancellationToken)
        : Task.CompletedTask;

    /// <summary>
    /// An edition has been decided: who was evaluated again and won nothing has failed, and so has who let an edition go by that closed to
    /// applications after the end of its honour.
    /// </summary>
    public async Task CloseAsync(CycleDossier dossier, IReadOnlyList<UnitRecord> units, CancellationToken cancellationToken)
    {
        if (dossier.Scheme.Honour.Renewal.Kind != RenewalKind.ReEvaluation)
            return;
        var states = new Dictionary<string, UnitRecord>(StringComparer.Ordinal);
        foreach (var unit in units)
            states[(await applications.ReadAsync(unit.ApplicationId, cancellationToken)).CreditCode] = unit;
        foreach (var honour in await book.ListAsync(cancellationToken))
        {
            if (honour.SchemeCode == dossier.Scheme.Code && honour.CycleId != dossier.Cycle.Id && AreAskedOf(dossier.Scheme, honour)
                && honour.ReEvaluation != ReEvaluation.Failed && HasFailed(honour, states.GetValueOrDefault(honour.CreditCode), dossier.Cycle))
                await FailAsync(dossier, honour, cancellationToken);
        }
    }

    private static bool HasFailed(HonourRecord honour, UnitRecord? unit, CycleRecord cycle) => honour.State switch
    {
        HonourState.Running or HonourState.Suspended => unit is { State: UnitState.Out } && unit.RenewsIn(honour.TierId),
        HonourState.Lapsed => unit is { State: UnitState.Out } || (unit is null && honour.ValidUntil < cycle.IntakeCloses),
        _ => false,
    };

    /// <remarks>The register is written last: as long as it says otherwise, a run that was cut short is done again from the start.</remarks>
    private async Task FailAsync(CycleDossier dossier, HonourRecord honour, CancellationToken cancellationToken)
    {
        await journal.WriteAsync(
            dossier, time.GetUtcNow(), CycleJournal.System, "honour.re-evaluation-failed",
            new(
                $"{honour.Holder}的{honour.Title.Zh}（{honour.CertificateNumber}）在本届未通过复评，期满后不得继续使用称号",
                $"{honour.Title.En} of {honour.Holder} ({honour.CertificateNumber}) was not confirmed by re-evaluation in this edition; after its end the title may not be used"),
            dossier.Scheme.Honour.Renewal.Article, honour.ApplicationId, $"honour.re-evaluation-failed|{honour.CertificateNumber}", cancellationToken);
        await book.UpdateAsync(honour.CertificateNumber, current => current with { ReEvaluation = ReEvaluation.Failed }, cancellationToken);
    }
}
