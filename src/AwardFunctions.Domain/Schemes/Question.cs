namespace AwardFunctions.Domain.Schemes;

/// <summary>A condition or an exclusion, asked of the applicant before it starts and again at submission.</summary>
/// <param name="Id">Stable identity, unique in the scheme.</param>
/// <param name="Text">The question, to be answered by yes or no, or by a number.</param>
/// <param name="Answer">What kind of answer it takes.</param>
/// <param name="Required">The answer that lets the applicant go on: 1 for yes, 0 for no; for numbers the minimum, inclusive.</param>
/// <param name="Article">The article it rests on.</param>
public sealed record Question(string Id, LocalizedText Text, AnswerKind Answer, decimal Required, string Article)
{
    /// <summary>The minimum for a 专精特新 "little giant", inclusive; null where there is no relaxation.</summary>
    public decimal? RelaxedRequired { get; init; }

    /// <summary>How far back events count, from the closing date of applications; null for no limit.</summary>
    public Duration? LookBack { get; init; }

    /// <summary>The look-back, in years, counts completed fiscal years (1 January to 31 December).</summary>
    public bool FiscalYears { get; init; }

    /// <summary>Which applicants are asked; empty for all.</summary>
    public IReadOnlyList<ApplicantKind> Kinds { get; init; } = [];

    /// <summary>Which sectors are asked; empty for all.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>Asked only of those in production or business.</summary>
    public bool BusinessOnly { get; init; }

    /// <summary>Asked only of non-profits, who show their social contribution instead.</summary>
    public bool NonProfitOnly { get; init; }

    /// <summary>A 可优先推荐 preference: shown to the office, never a condition.</summary>
    public bool Preference { get; init; }

    /// <summary>Fraud in an earlier edition: the register knows it too, and its word counts beside the applicant's.</summary>
    public bool Fraud { get; init; }
}
