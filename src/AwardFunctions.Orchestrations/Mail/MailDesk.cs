using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Mail;

/// <summary>
/// Sends every letter once under its key, and says what became of it. A hand-over that a crash cut short is in doubt: it is
/// parked for a person, never silently sent again.
/// </summary>
public sealed class MailDesk(IRecordStore store, IMailer mailer, MailOptions options, MailTelemetry telemetry, TimeProvider time)
{
    private readonly MailBook book = new(store);

    /// <summary>
    /// Sends a letter unless one was sent under its key; what was first ordered under a key is what is sent.
    /// </summary>
    /// <returns>The mail as it now stands; <see cref="MailState.Waiting"/> where it should be tried again later.</returns>
    public async Task<MailRecord> SendAsync(MailOrder order, CancellationToken cancellationToken) =>
        await book.TryInsertAsync(NewMail(order), cancellationToken) is { } claim
            ? await HandOverAsync(claim, cancellationToken)
            : (await ContinueAsync(order.Key, cancellationToken))!;

    /// <summary>Takes up a mail that waits, or whose hand-over was cut short; leaves any other as it is. Null where there is none.</summary>
    public async Task<MailRecord?> ContinueAsync(string key, CancellationToken cancellationToken)
    {
        while (await book.FindAsync(key, cancellationToken) is { } current)
        {
            var mail = current.Mail;
            if (mail.State == MailState.Waiting || (mail.State == MailState.HandingOver && mailer.DeliversOnce))
            {
                if (await book.TryReplaceAsync(current, NextAttempt(mail), cancellationToken) is { } claim)
                    return await HandOverAsync(claim, cancellationToken);
            }
            else if (mail.State == MailState.HandingOver)
            {
                var parked = mail with { State = MailState.Parked, Detail = "The hand-over was cut short.", UpdatedAt = time.GetUtcNow() };
                if (await book.TryReplaceAsync(current, parked, cancellationToken) is not null)
                    return Counted(parked);
            }
            else
            {
                return mail;
            }
        }

        return null;
    }

    /// <summary>A person sends a mail again that failed or is parked, under the same Message-ID; leaves any other as it is. Null where there is none.</summary>
    public async Task<MailRecord?> ResendAsync(string key, CancellationToken cancellationToken)
    {
        while (await book.FindAsync(key, cancellationToken) is { } current)
        {
            if (current.Mail is not { IsClosed: false, State: MailState.Failed or MailState.Parked or MailState.Waiting })
                return current.Mail;
            if (await book.TryReplaceAsync(current, NextAttempt(current.Mail), cancellationToken) is { } claim)
                return await HandOverAsync(claim, cancellationToken);
        }

        return null;
    }

    /// <summary>
    /// A person says what became of a mail that failed, waits or is parked; it is never sent again. Leaves any other as it is.
    /// Null where there is none.
    /// </summary>
    public async Task<MailRecord?> SettleAsync(string key, bool delivered, string actor, CancellationToken cancellationToken)
    {
        while (await book.FindAsync(key, cancellationToken) is { } current)
        {
            if (current.Mail is not { IsClosed: false, State: MailState.Failed or MailState.Parked or MailState.Waiting })
                return current.Mail;
            var settled = Closed(current.Mail, delivered ? MailState.Accepted : MailState.Failed, $"{actor}: {current.Mail.Detail}");
            if (await book.TryReplaceAsync(current, settled, cancellationToken) is not null)
                return settled;
        }

        return null;
    }

    /// <summary>One mail with its text as sent, or null where there is none.</summary>
    public async Task<MailRecord?> FindAsync(string key, CancellationToken cancellationToken) =>
        (await book.FindAsync(key, cancellationToken))?.Mail;

    private async Task<MailRecord> HandOverAsync(MailClaim claim, CancellationToken cancellationToken)
    {
        using var span = telemetry.BeginHandOff(claim.Mail);
        MailHandOff handOff;
        try
        {
            handOff = await mailer.SendAsync(Compose(claim.Mail), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await RecordAsync(claim, new MailHandOff(MailHandOffKind.RefusedForNow, "Stopped before it was sent."));
            throw;
        }

        var record = await RecordAsync(claim, handOff);
        MailTelemetry.EndHandOff(span, record.State);
        return record;
    }

    /// <remarks>What is known must be written down even while the process is being stopped: no cancellation here.</remarks>
    private async Task<MailRecord> RecordAsync(MailClaim claim, MailHandOff handOff)
    {
        var mail = claim.Mail;
        var next = handOff.Kind switch
        {
            MailHandOffKind.Accepted => Closed(mail, MailState.Accepted, handOff.Detail),
            MailHandOffKind.RefusedForNow => mail with { State = MailState.Waiting, Detail = handOff.Detail, UpdatedAt = time.GetUtcNow() },
            MailHandOffKind.RefusedForGood => mail with { State = MailState.Failed, Detail = handOff.Detail, UpdatedAt = time.GetUtcNow() },
            _ => mail with { State = MailState.Parked, Detail = handOff.Detail, UpdatedAt = time.GetUtcNow() },
        };
        for (var current = claim; ; current = (await book.FindAsync(mail.Key, CancellationToken.None))!)
        {
            // Someone may have parked it meanwhile, taking this hand-over for dead; what really became of it wins.
            if (current.Mail.IsClosed || current.Mail.Attempts != mail.Attempts)
                return current.Mail;
            next = next with { Reports = current.Mail.Reports };
            if (await book.TryReplaceAsync(current, next, CancellationToken.None) is not null)
                return Counted(next);
        }
    }

    private MailRecord NewMail(MailOrder order)
    {
        var now = time.GetUtcNow();
        var content = order.Content.Action is { } action
            ? order.Content with { Action = action with { Url = LinkRedaction.Shorten(action.Url) } }
            : order.Content;
        return new MailRecord(
            order.Key, MailRows.MessageId(order.Key, options.Domain), order.To, content, order.Content.Action?.Url,
            order.CycleId, order.Subject, MailState.HandingOver, "", 1, false, now, now);
    }

    private MailRecord NextAttempt(MailRecord mail) =>
        mail with { State = MailState.HandingOver, Attempts = mail.Attempts + 1, UpdatedAt = time.GetUtcNow(), Reports = null };

    private MailRecord Closed(MailRecord mail, MailState state, string detail) =>
        mail with { State = state, Detail = detail, ActionUrl = null, IsClosed = true, UpdatedAt = time.GetUtcNow() };

    private MailRecord Counted(MailRecord mail)
    {
        telemetry.Count(mail.State);
        return mail;
    }

    private static MailMessage Compose(MailRecord mail)
    {
        var content = mail.Content.Action is { } action && mail.ActionUrl is { } url
            ? mail.Content with { Action = action with { Url = url } }
            : mail.Content;
        var rendered = MailRenderer.Render(content, mail.To.Language);
        return new MailMessage(mail.MessageId, mail.To.Address, mail.To.Name, rendered.Subject, rendered.Text, rendered.Html, mail.To.Language);
    }
}
