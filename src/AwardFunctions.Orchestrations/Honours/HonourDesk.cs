using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>The register of honours: what the public sees of it, and the changes of an honour's standing.</summary>
public sealed class HonourDesk(HonourBook book, CycleArchive archive, SignalDesk signals, TimeProvider time)
{
    /// <summary>All honours, those decided last first.</summary>
    public Task<IReadOnlyList<HonourRecord>> ListAsync(CancellationToken cancellationToken) => book.ListAsync(cancellationToken);

    /// <summary>The honour of a certificate number, in any case of letters; null where there is none.</summary>
    public Task<HonourRecord?> FindAsync(string certificateNumber, CancellationToken cancellationToken) =>
        IsNumber(certificateNumber)
            ? book.FindAsync(certificateNumber.Trim().ToUpperInvariant(), cancellationToken)
            : Task.FromResult<HonourRecord?>(null);

    /// <summary>
    /// Changes where an honour stands, with its entry in the audit log, and both or neither. A change that was made already is not made again,
    /// whatever has come since.
    /// </summary>
    /// <returns>The honour as it now stands, or why it can't change so.</returns>
    public async Task<Outcome<HonourRecord>> ChangeAsync(string certificateNumber, HonourChange change, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(certificateNumber, cancellationToken) is not { } honour)
            return Refusal.NotFound("没有这项荣誉。", "There is no such honour.");
        var dossier = await archive.OpenAsync(honour.CycleId, cancellationToken);
        var promise = PromiseOf(dossier, honour, change);
        Refusal? refused = null;
        var changed = await signals.AroundAsync(
            null,
            () => book.UpdateAsync(
                certificateNumber,
                current =>
                {
                    refused = current.Changes?.Contains(change) == true || HonourTransitions.IsAllowed(current.State, change.To) ? null : Refused(dossier, current, change);
                    return refused is not null || current.Changes?.Contains(change) == true
                        ? null
                        : current with { State = change.To, Changes = [.. current.Changes ?? [], change] };
                },
                cancellationToken,
                promise.AsChange()),
            cancellationToken,
            HonourBook.Partition);
        return refused is null ? changed! : refused;
    }

    private static Refusal Refused(CycleDossier dossier, HonourRecord honour, HonourChange change)
    {
        var (now, next) = (HonourStateNames.Of(honour.State), HonourStateNames.Of(change.To));
        return Refusal.Conflict(
            $"荣誉现为“{now.Zh}”，不能改为“{next.Zh}”。", $"The honour is {now.En} and can't become {next.En}.", dossier.Scheme.Cite(change.Article));
    }

    private PromisedEntry PromiseOf(CycleDossier dossier, HonourRecord honour, HonourChange change)
    {
        var (state, key) = (HonourStateNames.Of(change.To), HonourStateNames.KeyOf(change.To));
        var document = change.DocumentNumber is { } number ? new Domain.Schemes.LocalizedText($"（{number}）", $" ({number})") : new("", "");
        return CycleJournal.Promise(
            dossier, time.GetUtcNow(), change.By, $"honour.{key}",
            new(
                $"{honour.Holder}的{honour.Title.Zh}自{DayText.Zh(change.On)}起{state.Zh}{document.Zh}：{change.Reason.Zh}",
                $"From {DayText.En(change.On)} the {honour.Title.En} of {honour.Holder} is {state.En}{document.En}: {change.Reason.En}"),
            change.Article, honour.ApplicationId,
            $"honour.{key}|{honour.CertificateNumber}|{change.On:yyyy-MM-dd}|{change.DocumentNumber}|{change.Reason.Zh}");
    }

    private static bool IsNumber(string text) =>
        text.Trim() is { Length: > 0 and <= 64 } number && number.All(character => char.IsAsciiLetterOrDigit(character) || character == '-');
}
