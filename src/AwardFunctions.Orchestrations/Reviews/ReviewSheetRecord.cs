namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>One expert's score sheet for one application in one review stage.</summary>
/// <param name="StageId">The review stage.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="Reviewer">The expert's mailbox.</param>
/// <param name="Percents">Percent of each item's points, in steps of 5, by item.</param>
/// <param name="Comment">The overall remark.</param>
/// <param name="Total">The score it comes to.</param>
/// <param name="SubmittedAt">When it was submitted, UTC; null for a draft. A submitted sheet does not change.</param>
/// <param name="EnteredBy">Who entered it: the expert, or the office from a signed sheet.</param>
/// <param name="Notes">Strengths, opportunities and the bands of each dimension, by field (see <see cref="SheetFields"/>); null for none.</param>
/// <param name="Reference">Where the signed sheet is filed that the office entered; null for the expert's own.</param>
public sealed record ReviewSheetRecord(
    string StageId,
    string ApplicationId,
    string Reviewer,
    IReadOnlyDictionary<string, int> Percents,
    string Comment,
    decimal Total,
    DateTimeOffset? SubmittedAt,
    string EnteredBy,
    IReadOnlyDictionary<string, string>? Notes = null,
    string? Reference = null)
{
    /// <summary>The sheet with nothing but its state, for those who may not see more yet.</summary>
    public ReviewSheetRecord Sealed() => this with { Percents = NoPercents, Comment = "", Total = 0, Notes = null };

    /// <summary>A note of the sheet; empty where there is none.</summary>
    public string NoteOf(string field) => Notes?.GetValueOrDefault(field) ?? "";

    private static readonly IReadOnlyDictionary<string, int> NoPercents = new Dictionary<string, int>();
}
