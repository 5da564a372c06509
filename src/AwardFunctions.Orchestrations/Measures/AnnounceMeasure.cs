using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>Tells the holder what is proposed, once it is on record.</summary>
public sealed class AnnounceMeasure(MeasureCases cases, MeasureMail mail) : IActivity<string, MeasureStanding>
{
    public async Task<MeasureStanding> RunAsync(string input, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(input, cancellationToken) is not { } found)
            return new MeasureStanding(false);
        await mail.ProposedAsync(found, cancellationToken);
        return new MeasureStanding(true);
    }
}
