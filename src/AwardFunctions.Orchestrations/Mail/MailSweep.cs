using AwardFunctions.Orchestrations.Sweeps;

namespace AwardFunctions.Orchestrations.Mail;

/// <summary>Takes up mails nobody else does: those that wait, and those whose sender died.</summary>
public sealed class MailSweep(MailLog log, MailDesk desk, TimeProvider time) : ISweep
{
    /// <summary>Longer than any mailer takes: a hand-over this old has no one left who could finish it.</summary>
    private static readonly TimeSpan HandOverLimit = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    public string Name => "mail";

    /// <returns>How many mails were taken up.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var taken = 0;
        string? continuation = null;
        do
        {
            var page = await log.ListOpenAsync(200, continuation, cancellationToken);
            foreach (var entry in page.Entries.Where(IsDue))
            {
                await desk.ContinueAsync(entry.Key, cancellationToken);
                taken++;
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
        return taken;
    }

    private bool IsDue(MailLogEntry entry) => time.GetUtcNow() - entry.UpdatedAt >= entry.State switch
    {
        MailState.Waiting => TimeSpan.FromMinutes(Math.Min(LongestWait.TotalMinutes, Math.Pow(2, Math.Min(entry.Attempts, 10)))),
        MailState.HandingOver => HandOverLimit,
        _ => TimeSpan.MaxValue,
    };
}
