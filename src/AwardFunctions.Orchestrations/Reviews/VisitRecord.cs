using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>A visit to an applicant.</summary>
/// <param name="StageId">The review stage.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="From">First day, inclusive, in the scheme's zone.</param>
/// <param name="Until">Last day, inclusive.</param>
/// <param name="Reason">Why it takes longer or shorter than the rule has it; empty where it does not.</param>
/// <param name="ArrangedBy">Who arranged it.</param>
/// <param name="ArrangedAt">When, UTC.</param>
/// <param name="Told">The applicant was mailed these days.</param>
/// <param name="Attendance">Who was there, by mailbox, for each day (yyyy-MM-dd).</param>
/// <param name="Evidence">Photos and documents from the site.</param>
public sealed record VisitRecord(
    string StageId,
    string ApplicationId,
    DateOnly From,
    DateOnly Until,
    string Reason,
    string ArrangedBy,
    DateTimeOffset ArrangedAt,
    bool Told,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Attendance,
    IReadOnlyList<EvidenceDocument> Evidence)
{
    /// <summary>The days of the visit.</summary>
    public IReadOnlyList<DateOnly> Days() => [.. Enumerable.Range(0, Until.DayNumber - From.DayNumber + 1).Select(From.AddDays)];
}
