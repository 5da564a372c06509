namespace AwardFunctions.Domain.Schemes;

/// <summary>A condition or an exclusion, asked of the applicant before it starts and again at submission.</summary>
/// <param name="Id">Stable identity, unique in the scheme.</param>
/// <param name="Text">The question, to be answered by yes or no, or by a number.</param>
/// <param name="Answer">What kind of answer it takes.</param>
/// <param name="Required">The answer that lets the applicant go on; for numbers the minimum, inclusive.</param>
/// <param name="RelaxedRequired">The minimum for a 专精特新 "little giant"; null where there is no relaxation.</param>
/// <param name="LookBack">How far back events count, from the closing date of applications; null for no limit.</param>
/// <param name="Kinds">Which applicants are asked; empty for all.</param>
/// <param name="Sectors">Which sectors are asked; empty for all.</param>
/// <param name="BusinessOnly">Asked only of those in production or business; non-profits show their social contribution.</param>
/// <param name="Preference">A 可优先推荐 preference: shown to the office, never a condition.</param>
/// <param name="Article">The article it rests on.</param>
public sealed record Question(
    string Id,
    LocalizedText Text,
    AnswerKind Answer,
    decimal Required,
    decimal? RelaxedRequired,
    Duration? LookBack,
    IReadOnlyList<ApplicantKind> Kinds,
    IReadOnlyList<string> Sectors,
    bool BusinessOnly,
    bool Preference,
    string Article);
