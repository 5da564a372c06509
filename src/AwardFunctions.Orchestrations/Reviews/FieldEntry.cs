namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>One field of one's own score sheet, as a script saves it.</summary>
/// <param name="Field">See <see cref="SheetFields"/>.</param>
/// <param name="Value">What it is to hold; empty to clear it.</param>
/// <param name="Version">The version it rests on, see <see cref="SheetFields.VersionOf"/>.</param>
public sealed record FieldEntry(string CycleId, string StageId, string ApplicationId, string Field, string Value, string Version);
