using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>The record of prize money: when it was paid.</summary>
public sealed class PrizeDesk(HonourBook book, CycleArchive archive, PrizeObligations obligations, SignalDesk signals, TimeProvider time)
{
    /// <summary>Records the day on which a prize was paid; where someone must approve the payment, after that.</summary>
    public async Task<Outcome<HonourRecord>> PaidAsync(string certificateNumber, DateOnly day, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(certificateNumber, cancellationToken) is not { } honour)
            return Refusal.NotFound("没有这项荣誉。", "There is no such honour.");
        var dossier = await archive.OpenAsync(honour.CycleId, cancellationToken);
        var scheme = dossier.Scheme;
        if (!by.HasRole(Roles.Office, scheme.Code))
            return Refusal.Forbidden("奖金支付由评审办登记。", "The office records payments.");
        if (honour.Prize is not { } prize)
            return Refusal.Conflict("这项荣誉不设奖金。", "This honour carries no prize money.", scheme.Cite(scheme.TierOf(honour.TierId).Article));
        if (honour is { State: HonourState.Revoked, Changes: { } changes })
            return Refusal.Conflict("荣誉已撤销，不再支付奖金。", "The honour is revoked; its prize is not paid any more.", scheme.Cite(changes[^1].Article));
        var rule = scheme.Stages.OfType<HandOverStage>().FirstOrDefault()?.Payment;
        var citation = scheme.Cite(rule?.Article ?? scheme.TierOf(honour.TierId).Prize!.Article);
        if (rule is not null && honour.PaymentApprovedOn is null)
            return Refusal.Conflict($"奖金须先经{scheme.PartyOf(rule.Party).Name.Zh}审批。", $"{scheme.PartyOf(rule.Party).Name.En} must approve the payment first.", citation);
        var now = time.GetUtcNow();
        if (day > dossier.Zone.DayOf(now))
            return Refusal.Invalid("paidOn", "支付日期不能晚于今天。", "A payment can't be dated in the future.", citation);
        if (day < (honour.PaymentApprovedOn ?? honour.DecidedOn))
            return Refusal.Invalid("paidOn", "支付日期早于审批或授奖决定。", "A payment can't be dated before its approval or the award.", citation);
        await obligations.PaidAsync(scheme, honour, day, cancellationToken);
        var promise = CycleJournal.Promise(
            dossier, now, by.Email, "prize.paid",
            new($"{honour.Holder}：奖金{prize:#,0}元已于{DayText.Zh(day)}支付", $"{honour.Holder}: CNY {prize:#,0} paid on {DayText.En(day)}"),
            citation.Article, honour.ApplicationId, $"prize.paid|{honour.CertificateNumber}|{day:yyyy-MM-dd}");
        return (await signals.AroundAsync(
            null, () => book.UpdateAsync(honour.CertificateNumber, current => current with { PaidOn = day }, cancellationToken, promise.AsChange()), cancellationToken,
            HonourBook.Partition))!;
    }
}
