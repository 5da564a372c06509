using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>Opens measures with all they are about.</summary>
public sealed class MeasureCases(MeasureBook measures, HonourBook honours, CycleArchive archive)
{
    public async Task<MeasureCase?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (await measures.FindAsync(id, cancellationToken) is not { } measure)
            return null;
        var honour = await honours.FindAsync(measure.CertificateNumber, cancellationToken)
            ?? throw new InvalidOperationException($"There is no honour {measure.CertificateNumber}.");
        return new MeasureCase(measure, honour, await archive.OpenAsync(measure.CycleId, cancellationToken));
    }

    /// <exception cref="InvalidOperationException">There is no such measure.</exception>
    public async Task<MeasureCase> OpenAsync(string id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ?? throw new InvalidOperationException($"There is no measure {id}.");
}
