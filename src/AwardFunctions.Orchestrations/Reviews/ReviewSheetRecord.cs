namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>One expert's score sheet for one application in one review stage.</summary>
/// <param name="StageId">The review stage.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="Reviewer">The expert's mailbox.</param>
/// <param name="Percents">Percent of each item's points, in steps of 5, by item.</param>
/// <param name="Comment">Strengths and opportunities.</param>
/// <param name="Total">The score it comes to.</param>
/// <param name="SubmittedAt">When it was submitted, UTC; null for a draft. A submitted sheet does not change.</param>
/// <param name="EnteredBy">Who entered it: the expert, or the office from a signed sheet.</param>
public sealed record ReviewSheetRecord(
    string StageId,
    string ApplicationId,
    string Reviewer,
    IReadOnlyDictionary<string, int> Percents,
    string Comment,
    decimal Total,
    DateTimeOffset? SubmittedAt,
    string EnteredBy);
