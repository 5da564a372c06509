namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>
/// Enters in the audit log that a cycle goes on beyond the end of its regulation. The decision stands in the cycle's record, beside which no
/// entry can be promised: whoever opens or closes something in the cycle enters it, too, in case a crash came first.
/// </summary>
public sealed class ContinuationJournal(CycleJournal journal)
{
    /// <summary>Writes the entry, once; nothing where no such decision was recorded.</summary>
    public async Task WriteAsync(CycleDossier dossier, CancellationToken cancellationToken)
    {
        if (dossier.Cycle.Continuation is not { } decided || dossier.Scheme.Instrument is not { InForceUntil: { } until } instrument)
            return;
        await journal.WriteAsync(
            dossier, decided.At, decided.By, "cycle.continued",
            new($"办法有效期至{DayText.Zh(until)}，决定继续本届评选（{decided.Document}）：{decided.Reason}",
                $"The regulation ends on {DayText.En(until)}; the cycle goes on ({decided.Document}): {decided.Reason}"),
            instrument.Article, dossier.Cycle.Id, $"cycle.continued|{dossier.Cycle.Id}", cancellationToken);
    }
}
