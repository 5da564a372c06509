using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Experts;

/// <summary>A line of a CSV file of experts.</summary>
/// <param name="Line">Its number in the file, the head being 1.</param>
/// <param name="Draft">What it says.</param>
/// <param name="Known">The expert whose data it changes; null for a new one.</param>
/// <param name="Problems">Everything wrong with it, by column.</param>
public sealed record ExpertImportLine(int Line, ExpertDraft Draft, ExpertRecord? Known, IReadOnlyList<Refusal> Problems);
