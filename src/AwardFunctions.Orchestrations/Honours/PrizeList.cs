namespace AwardFunctions.Orchestrations.Honours;

/// <summary>The honours of a cycle that carry prize money.</summary>
public sealed class PrizeList(HonourBook book)
{
    /// <summary>Those of these applications, or of all, in order of certificate number.</summary>
    public async Task<IReadOnlyList<HonourRecord>> OfAsync(string cycleId, IReadOnlyList<string>? applicationIds, CancellationToken cancellationToken) =>
        [.. (await book.ListAsync(cancellationToken))
            .Where(honour => honour.CycleId == cycleId && honour.Prize > 0 && (applicationIds?.Contains(honour.ApplicationId) ?? true))
            .OrderBy(honour => honour.CertificateNumber, StringComparer.Ordinal)];
}
