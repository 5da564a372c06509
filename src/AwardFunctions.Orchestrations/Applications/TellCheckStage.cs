using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Has the cycle's check stage look again, now that one more application is settled; of one that was taken back the office is told.</summary>
public sealed class TellCheckStage(StageBook stages, ApplicationBook book, CycleArchive archive, ApplicationMail mail, SignalDesk signals)
    : IActivity<string, Nothing>
{
    public async Task<Nothing> RunAsync(string input, CancellationToken cancellationToken)
    {
        var application = await book.RelistAsync(input, cancellationToken);
        var dossier = await archive.OpenAsync(application.CycleId, cancellationToken);
        if (application.State == ApplicationState.Withdrawn)
            await mail.WithdrawnAsync(dossier, application, cancellationToken);
        var record = await stages.FindAsync(dossier, CheckRules.StageOf(dossier.Scheme).Id, cancellationToken);
        if (record?.InstanceId is { } instance)
            await signals.PokeAsync(instance, cancellationToken);
        return Nothing.Value;
    }
}
