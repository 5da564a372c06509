namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>What someone sends to score.</summary>
/// <param name="CycleId">The cycle.</param>
/// <param name="StageId">The review stage.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="Reviewer">Whose sheet it is.</param>
/// <param name="Percents">Percent by item, 0 to 100 in steps of 5.</param>
/// <param name="Comment">The overall remark.</param>
/// <param name="Submit">Submit it; otherwise it is kept as a draft.</param>
/// <param name="Notes">Strengths, opportunities and bands, by field (see <see cref="SheetFields"/>); null for none.</param>
/// <param name="Reference">Where the signed sheet is filed, where the office enters it.</param>
/// <param name="Seen">What the form showed of each field when it was opened, as <see cref="SheetFields.VersionOf"/>; null to write without looking.</param>
public sealed record ScoreEntry(
    string CycleId, string StageId, string ApplicationId, string Reviewer, IReadOnlyDictionary<string, int> Percents, string Comment, bool Submit,
    IReadOnlyDictionary<string, string>? Notes = null, string? Reference = null, IReadOnlyDictionary<string, string>? Seen = null);
