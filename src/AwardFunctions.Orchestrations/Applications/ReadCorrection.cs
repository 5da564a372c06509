using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Tells where a correction stands; a provisional deadline is computed again once the year's notice is there.</summary>
public sealed class ReadCorrection(ApplicationBook book, CycleArchive archive) : IActivity<string, CorrectionStanding>
{
    public async Task<CorrectionStanding> RunAsync(string input, CancellationToken cancellationToken)
    {
        var application = await book.ReadAsync(input, cancellationToken);
        var dossier = await archive.OpenAsync(application.CycleId, cancellationToken);
        if (application is { State: ApplicationState.Returned, CorrectionDue.Provisional: true, ReturnedAt: { } returned })
        {
            var due = dossier.DeadlineOf(returned, CheckRules.StageOf(dossier.Scheme).Correction.Duration);
            application = await book.UpdateAsync(input, current => current with { CorrectionDue = due }, cancellationToken);
        }

        return new CorrectionStanding(
            application.State == ApplicationState.Returned,
            application.State is ApplicationState.Checking or ApplicationState.Recommending,
            application.CorrectionDue is { } last ? dossier.EndOf(last) : DateTimeOffset.MaxValue);
    }
}
