using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Tells when a cycle's application window opens and closes, and sees to it that an extension is known everywhere.</summary>
public sealed class ReadIntake(CycleArchive archive, IntakeExtensions extensions) : IActivity<string, IntakeStanding>
{
    public async Task<IntakeStanding> RunAsync(string input, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(input, cancellationToken);
        await extensions.CarryOutAsync(dossier, cancellationToken);
        return new IntakeStanding(dossier.Zone.StartOf(dossier.Cycle.IntakeOpens), dossier.Zone.EndOf(dossier.Cycle.IntakeCloses));
    }
}
