using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Experts;

/// <summary>What importing a CSV file would do.</summary>
/// <param name="Text">The file's text, as it was decoded.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Fault">Why it can't be read at all; null where it can.</param>
public sealed record ExpertImport(string Text, IReadOnlyList<ExpertImportLine> Lines, LocalizedText? Fault)
{
    public bool CanImport => Fault is null && Lines.Count > 0 && Lines.All(line => line.Problems.Count == 0);

    public int Bad => Lines.Count(line => line.Problems.Count > 0);
}
