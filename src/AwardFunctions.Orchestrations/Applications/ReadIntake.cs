using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Tells when a cycle's application window opens and closes.</summary>
public sealed class ReadIntake(CycleArchive archive) : IActivity<string, IntakeStanding>
{
    public async Task<IntakeStanding> RunAsync(string input, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(input, cancellationToken);
        return new IntakeStanding(dossier.Zone.StartOf(dossier.Cycle.IntakeOpens), dossier.Zone.EndOf(dossier.Cycle.IntakeCloses));
    }
}
