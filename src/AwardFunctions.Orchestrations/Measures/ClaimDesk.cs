using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>What the office records about what holders owe because of measures, until each is settled.</summary>
public sealed class ClaimDesk(MeasureBook measures, MeasureCases cases, ObligationBook obligations, SignalDesk signals, TimeProvider time)
{
    private const int MaxReason = 2000;

    /// <summary>Records that a thing came back, that money was repaid, in whole or in part, or that what was ordered is done.</summary>
    /// <param name="id">The claim.</param>
    /// <param name="on">The day it happened, in the scheme's zone.</param>
    /// <param name="amount">In whole CNY, where money is owed; otherwise not read.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Outcome<ClaimRecord>> ReceiveAsync(string id, DateOnly on, int? amount, AccountRecord by, CancellationToken cancellationToken)
    {
        var opened = await OpenAsync(id, by, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var (claim, found) = opened.Value;
        var citation = found.Dossier.Scheme.Cite(claim.Article);
        if (on > found.Dossier.Zone.DayOf(time.GetUtcNow()))
            return Refusal.Invalid("on", "日期不能晚于今天。", "The day can't lie in the future.", citation);
        if (on < found.Measure.DecidedOn)
            return Refusal.Invalid("on", "日期早于决定日期。", "The day can't lie before the decision.", citation);
        if (claim.Amount is not { } owed)
            return await ChangeAsync(claim, found, current => current with { SettledOn = on }, by, "claim.settled", new($"{on:yyyy-MM-dd}", $"{on:yyyy-MM-dd}"), cancellationToken);
        if (amount is not { } paid || paid < 1 || paid > owed - claim.Received)
            return Refusal.Invalid("amount", $"请填写1至{owed - claim.Received:#,0}元之间的整数。", $"Please give a whole number from 1 to {owed - claim.Received:#,0} CNY.", citation);
        var received = claim.Received + paid;
        return await ChangeAsync(
            claim, found, current => current with { Received = received, SettledOn = received == owed ? on : null }, by, received == owed ? "claim.settled" : "claim.received",
            new($"{on:yyyy-MM-dd}收到{paid:#,0}元，累计{received:#,0}元", $"CNY {paid:#,0} received on {on:yyyy-MM-dd}, {received:#,0} in all"), cancellationToken);
    }

    /// <summary>Gives a claim up, with reasons, e.g. because the thing is lost or the holder no longer exists.</summary>
    public async Task<Outcome<ClaimRecord>> WriteOffAsync(string id, string reason, AccountRecord by, CancellationToken cancellationToken)
    {
        var opened = await OpenAsync(id, by, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var (claim, found) = opened.Value;
        if (reason.Trim().Length is 0 or > MaxReason)
            return Refusal.Invalid("reason", $"请说明无法追回的理由（不超过{MaxReason}字）。", $"Please say why it can't be had (at most {MaxReason} characters).", found.Dossier.Scheme.Cite(claim.Article));
        var today = found.Dossier.Zone.DayOf(time.GetUtcNow());
        return await ChangeAsync(
            claim, found, current => current with { WrittenOff = reason.Trim(), SettledOn = today }, by, "claim.written-off", new(reason.Trim(), reason.Trim()), cancellationToken);
    }

    private async Task<Outcome<(ClaimRecord Claim, MeasureCase Found)>> OpenAsync(string id, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await measures.FindClaimAsync(id, cancellationToken) is not { } claim)
            return Refusal.NotFound("没有这个追缴事项。", "There is no such claim.");
        var found = await cases.OpenAsync(claim.RecordId, cancellationToken);
        if (!by.HasRole(Roles.Office, found.Dossier.Scheme.Code))
            return Refusal.Forbidden("追缴由评审办登记。", "The office records what comes in.");
        return claim.SettledOn is null
            ? (claim, found)
            : Refusal.Conflict("该事项已办结。", "This has been settled.", found.Dossier.Scheme.Cite(claim.Article));
    }

    private async Task<Outcome<ClaimRecord>> ChangeAsync(
        ClaimRecord claim, MeasureCase found, Func<ClaimRecord, ClaimRecord> change, AccountRecord by, string action, Domain.Schemes.LocalizedText how, CancellationToken cancellationToken)
    {
        var promise = CycleJournal.Promise(
            found.Dossier, time.GetUtcNow(), by.Email, action,
            new($"{found.Honour.Holder}：{claim.What.Zh}——{how.Zh}", $"{found.Honour.Holder}: {claim.What.En} — {how.En}"),
            claim.Article, found.Honour.ApplicationId, $"{action}|{claim.Id}|{claim.Received}");

        // Reminders stop first: a crash in between leaves the claim to be recorded once more, and no one reminded of what is done.
        if (change(claim).SettledOn is { } settled)
            await obligations.SettleAsync(claim.ObligationId, settled, cancellationToken);
        return await signals.AroundAsync(
            null,
            () => measures.UpdateClaimAsync(
                claim.Id, current => current.SettledOn is null && current.Received == claim.Received ? change(current) : null, cancellationToken, promise.AsChange()),
            cancellationToken,
            MeasureRows.Partition(claim.CertificateNumber));
    }
}
