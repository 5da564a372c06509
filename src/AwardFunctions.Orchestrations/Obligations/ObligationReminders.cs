using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Honours;

namespace AwardFunctions.Orchestrations.Obligations;

/// <summary>Reminds of what is owed, tells the office what is overdue, and opens what follows.</summary>
public sealed class ObligationReminders(ObligationRound round, ObligationMail mail, HonourBook honours)
{
    /// <returns>How many reminders and notices went out.</returns>
    public Task<int> SendDueAsync(string sweep, CancellationToken cancellationToken) => round.RunAsync(sweep, StepAsync, cancellationToken);

    private async Task<ObligationStep?> StepAsync(DueObligation due, CancellationToken cancellationToken)
    {
        var record = due.Record;
        var ends = due.IsOver && record.Recurs;
        var honour = ends ? await honours.FindAsync(due.Obligation.CertificateNumber, cancellationToken) : null;
        if (ends && !IsInForce(honour, due.Today))
            return new ObligationStep(Dropped(record), false);
        var rung = record.RungOn(due.Today);
        if (rung is not null && !await mail.RemindAsync(due, rung, cancellationToken))
            return null;
        if (ends)
        {
            var follower = HonourDuties.FollowerOf(record, honour!, due.Dossier.Scheme);
            return new ObligationStep(Ended(record, follower, due.Today), rung is not null, follower);
        }

        return new ObligationStep(rung is null && due.IsOver ? Dropped(record) : record.Awaiting(due.Today), rung is not null);
    }

    private static bool IsInForce(HonourRecord? honour, DateOnly today) =>
        honour is { State: HonourState.Running or HonourState.Suspended } && !(honour.ValidUntil < today);

    /// <summary>
    /// What is not done by its day: if the day is the law's it stays owed, and overdue. A request stays open until the next one can be met.
    /// </summary>
    private static ObligationRecord Ended(ObligationRecord record, ObligationRecord? follower, DateOnly today)
    {
        var ended = record with { Recurs = false, NextOn = null };
        if (!record.IsOpen || record.Obligation.Statutory || follower is null)
            return ended;
        return follower.Obligation.From <= today ? Dropped(ended) : ended with { NextOn = follower.Obligation.From };
    }

    private static ObligationRecord Dropped(ObligationRecord record) => record with { Recurs = false, NextOn = null, IsDropped = record.SettledOn is null };
}
