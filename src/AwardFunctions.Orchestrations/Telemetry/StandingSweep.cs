using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Signals;
using AwardFunctions.Orchestrations.Sweeps;

namespace AwardFunctions.Orchestrations.Telemetry;

/// <summary>Reckons how things stand and has it told. It changes nothing.</summary>
public sealed class StandingSweep(
    CycleArchive archive, ApprovalStore approvals, MailLog mails, SignalDesk signals, IOrchestrationClient client, AwardTelemetry telemetry, TimeProvider time)
    : ISweep
{
    /// <summary>A decision due on this day or earlier, counted from today, is due.</summary>
    private const int DaysAhead = 3;

    public string Name => "standing";

    /// <returns>Always 0: nothing was done that a log should tell.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var (due, overdue) = await DecisionsAsync(cancellationToken);
        var (parked, waiting) = await MailsAsync(cancellationToken);
        var stuck = await client.CountStuckAsync(cancellationToken);
        telemetry.Show(new Standing(due, overdue, stuck, parked, Since(waiting), Since(await signals.OldestAsync(cancellationToken))));
        return 0;
    }

    private async Task<(int Due, int Overdue)> DecisionsAsync(CancellationToken cancellationToken)
    {
        var (due, overdue) = (0, 0);
        foreach (var dossier in await archive.ListAsync(cancellationToken))
        {
            if (dossier.Cycle.State == CycleState.Closed)
                continue;
            var today = dossier.Zone.DayOf(time.GetUtcNow());
            await foreach (var pending in approvals.ListPendingAsync(dossier.Cycle.Id, cancellationToken))
            {
                if (pending.Value.Due < today)
                    overdue++;
                else if (pending.Value.Due <= today.AddDays(DaysAhead))
                    due++;
                else
                    break;
            }
        }

        return (due, overdue);
    }

    private async Task<(int Parked, DateTimeOffset? Waiting)> MailsAsync(CancellationToken cancellationToken)
    {
        var parked = 0;
        var oldest = default(DateTimeOffset?);
        string? continuation = null;
        do
        {
            var page = await mails.ListOpenAsync(200, continuation, cancellationToken);
            foreach (var mail in page.Entries)
            {
                if (mail.State is MailState.Failed or MailState.Parked)
                    parked++;
                else if (oldest is null || mail.CreatedAt < oldest)
                    oldest = mail.CreatedAt;
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
        return (parked, oldest);
    }

    /// <summary>A clock that was set back must not make an age negative.</summary>
    private TimeSpan Since(DateTimeOffset? then) => then is { } at && time.GetUtcNow() - at is var age && age > TimeSpan.Zero ? age : TimeSpan.Zero;
}
