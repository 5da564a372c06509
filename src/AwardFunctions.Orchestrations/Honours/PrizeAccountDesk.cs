using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Holders;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>What holders do with the account of their prize: enter what was spent, hand it in.</summary>
public sealed class PrizeAccountDesk(HolderDesk holders, PrizeAccountBook book, AttachmentDesk attachments, SignalDesk signals, TimeProvider time)
{
    private const int MostLines = 200;
    private const int LongestNote = 2000;
    private static readonly Refusal None = Refusal.NotFound("这项荣誉没有需要报告使用情况的奖金。", "This honour brings no prize to account for.");
    private static readonly Refusal Moved = Refusal.Conflict("刚刚在别处被修改，请刷新页面。", "It was changed elsewhere just now; please reload.");

    /// <summary>Whether an honour brings a prize of which an account is asked for.</summary>
    public static bool Covers(Scheme scheme, HonourRecord honour) =>
        honour.Prize > 0 && scheme.PrizeUse is { } rule && scheme.Duties.First(duty => duty.Id == rule.Duty).Tiers.Contains(honour.TierId);

    /// <summary>By when the account of a prize is asked for that was paid on a day, inclusive; it never rolls.</summary>
    public static DateOnly DueOf(PrizeUseRule rule, DateOnly paidOn) => Period.StatusEnd(paidOn, rule.Report.Duration);

    /// <summary>The account, for its holder, the office and whoever watches over it.</summary>
    public async Task<Outcome<PrizeAccountView>> OpenAsync(string certificateNumber, AccountRecord person, CancellationToken cancellationToken)
    {
        var opened = await holders.OpenAsync(certificateNumber, person, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var held = opened.Value;
        if (!Covers(held.Scheme, held.Honour))
            return None;
        var (honour, rule) = (held.Honour, held.Scheme.PrizeUse!);
        var id = PrizeAccountRecord.IdOf(honour.CertificateNumber);
        var read = await book.FindAsync(id, cancellationToken);
        var account = read?.Value ?? new PrizeAccountRecord(
            id, honour.CertificateNumber, honour.CycleId, honour.Holder, honour.Prize!.Value, DueOf(rule, honour.PaidOn ?? held.Today), [], PrizeAccountState.Open);
        return new PrizeAccountView(held, rule, account, read?.ETag, await attachments.ListAsync(id, cancellationToken));
    }

    /// <summary>Adds a line; its own number does not count, it gets the next one.</summary>
    public async Task<Outcome<PrizeAccountRecord>> AddAsync(
        string certificateNumber, PrizeSpending line, AccountRecord person, CancellationToken cancellationToken)
    {
        var opened = await OpenOwnAsync(certificateNumber, person, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var view = opened.Value;
        var findings = PrizeAccounts.CheckLine(
            view.Held.Scheme, view.Rule, view.Account.Prize, view.Held.Honour.PaidOn!.Value, view.Held.Today, view.Account.Lines, line);
        if (findings.Count > 0)
            return RefusalOf(findings);
        if (view.Account.Lines.Count >= MostLines)
            return Refusal.Conflict($"最多 {MostLines} 笔，请合并同类支出。", $"At most {MostLines} lines: please put some together.", view.Citation);
        var number = view.Account.Lines.Select(one => one.Number).DefaultIfEmpty(0).Max() + 1;
        return await WriteAsync(
            view, view.Account with { Lines = [.. view.Account.Lines, line with { Number = number }] }, person,
            $"added|{number}", new($"列支奖金{line.Amount:#,0}元：{line.What}", $"CNY {line.Amount:#,0} of the prize spent: {line.What}"), cancellationToken);
    }

    public async Task<Outcome<PrizeAccountRecord>> RemoveAsync(string certificateNumber, int number, AccountRecord person, CancellationToken cancellationToken)
    {
        var opened = await OpenOwnAsync(certificateNumber, person, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var view = opened.Value;
        if (view.Account.Lines.FirstOrDefault(one => one.Number == number) is not { } line)
            return Refusal.NotFound("没有这一笔支出。", "There is no such line.");
        return await WriteAsync(
            view, view.Account with { Lines = [.. view.Account.Lines.Where(one => one != line)] }, person,
            $"removed|{number}|{view.ETag}", new($"删除奖金支出{line.Amount:#,0}元：{line.What}", $"Removed CNY {line.Amount:#,0}: {line.What}"), cancellationToken);
    }

    /// <summary>Hands the account in; the office is asked to look at it.</summary>
    public async Task<Outcome<PrizeAccountRecord>> SubmitAsync(string certificateNumber, string note, AccountRecord person, CancellationToken cancellationToken)
    {
        var opened = await OpenOwnAsync(certificateNumber, person, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var view = opened.Value;
        if (note.Length > LongestNote)
            return Refusal.Invalid(PrizeAccounts.NoteField, $"说明不超过{LongestNote}字。", $"The note may hold at most {LongestNote} characters.", view.Citation);
        var findings = PrizeAccounts.Check(view.Held.Scheme, view.Rule, view.Account.Prize, view.Account.Lines, note.Trim(), view.Receipts.Count);
        if (findings.Count > 0)
            return RefusalOf(findings);
        var now = time.GetUtcNow();
        var submitted = view.Account with
        {
            State = PrizeAccountState.Submitted,
            Round = view.Account.Round + 1,
            Note = note.Trim(),
            HandedInOn = view.Account.HandedInOn ?? view.Held.Today,
            SubmittedAt = now,
            SubmittedBy = person.Email,
            AnswerBy = null,
        };
        var start = new PrizeAccountStart(submitted.CycleId, submitted.Id, submitted.Round, submitted.ApprovalId(view.Held.Scheme.Stages[^1].Id));
        var promise = Promise(
            view, now, person, "submitted", $"submitted|{submitted.Round}",
            new($"{submitted.Holder}报告奖金使用情况：{view.Spent:#,0}元/{submitted.Prize:#,0}元", $"{submitted.Holder} accounts for its prize: CNY {view.Spent:#,0} of {submitted.Prize:#,0}"));
        try
        {
            return await signals.AroundStartAsync(
                nameof(ReviewPrizeAccount), Instances.PrizeAccount(submitted.Id, submitted.Round), start,
                async () =>
                {
                    await book.WriteAsync(view.ETag, submitted, [promise.AsChange()], cancellationToken);
                    return submitted;
                },
                cancellationToken,
                Partitions.Application(submitted.Id));
        }
        catch (RecordConflictException)
        {
            return Moved;
        }
    }

    private async Task<Outcome<PrizeAccountRecord>> WriteAsync(
        PrizeAccountView view, PrizeAccountRecord next, AccountRecord person, string step, LocalizedText what, CancellationToken cancellationToken)
    {
        try
        {
            var now = time.GetUtcNow();
            return await signals.AroundAsync(
                null,
                async () =>
                {
                    await book.WriteAsync(
                        view.ETag, next, [Promise(view, now, person, step.Split('|')[0], $"{step}|{now.UtcTicks}", new($"{next.Holder}{what.Zh}", $"{next.Holder}: {what.En}")).AsChange()],
                        cancellationToken);
                    return next;
                },
                cancellationToken,
                Partitions.Application(next.Id));
        }
        catch (RecordConflictException)
        {
            return Moved;
        }
    }

    private async Task<Outcome<PrizeAccountView>> OpenOwnAsync(string certificateNumber, AccountRecord person, CancellationToken cancellationToken)
    {
        var opened = await OpenAsync(certificateNumber, person, cancellationToken);
        return opened.Refusal is not null || opened.Value.CanChange ? opened
            : !opened.Value.Held.IsHolder ? Refusal.Forbidden("奖金使用情况由获奖者填报。", "The holder accounts for the prize.")
            : opened.Value.Held.Honour.PaidOn is null ? Refusal.Conflict("奖金尚未支付。", "The prize has not been paid yet.", opened.Value.Citation)
            : Refusal.Conflict("已经提交，不能修改。", "It has been handed in and can't be changed any more.", opened.Value.Citation);
    }

    private static Audit.PromisedEntry Promise(PrizeAccountView view, DateTimeOffset at, AccountRecord person, string action, string key, LocalizedText what) =>
        CycleJournal.Promise(
            view.Held.Dossier, at, person.Email, $"prize-use.{action}", what, view.Duty.Article, view.Held.Honour.ApplicationId, $"prize-use|{view.Account.Id}|{key}");

    private static Refusal RefusalOf(IReadOnlyList<Finding> findings)
    {
        var all = findings.Select(one => new Refusal(RefusalKind.Invalid, one.Reason, one.Subject, one.Citation)).ToList();
        return all[0] with { Others = all[1..] };
    }
}
