namespace AwardFunctions.Orchestrations.Audit;

/// <summary>Whether a stream is as it was written.</summary>
/// <param name="Entries">How many entries were found intact, from the first.</param>
/// <param name="FirstBroken">The sequence of the first entry that was changed, removed or put in; null where all is intact.</param>
/// <param name="HeadHash">The hash of the last intact entry: kept elsewhere, it proves that nothing was cut off the end.</param>
public sealed record AuditVerdict(long Entries, long? FirstBroken, string HeadHash)
{
    public bool IsIntact => FirstBroken is null;
}
