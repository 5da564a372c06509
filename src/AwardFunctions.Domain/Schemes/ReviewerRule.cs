namespace AwardFunctions.Domain.Schemes;

/// <summary>The experts who review: the pool they are in, when they stand aside, how long an invitation waits.</summary>
/// <param name="Article">What sets up the pool.</param>
/// <param name="MisconductArticle">What disqualifies an expert for misconduct.</param>
/// <param name="RecusalArticle">What an interest in an applicant rests on: an article, or the scheme's setting where the text is silent.</param>
/// <param name="PracticeArticle">What recusal by mere indication rests on, e.g. a shared mail domain: a setting.</param>
/// <param name="Invitation">How long a drawn expert has to accept; silence counts as declining.</param>
public sealed record ReviewerRule(string Article, string MisconductArticle, string RecusalArticle, string PracticeArticle, Clock Invitation)
{
    /// <summary>For how many years after its end consulting keeps an expert from judging an applicant.</summary>
    public int ConsultingYears { get; init; } = 3;

    /// <summary>What the agreement that experts sign each year rests on; null where none is asked for.</summary>
    public string? AgreementArticle { get; init; }

    /// <summary>What bars a recommending body for misconduct; null where the text knows no such thing.</summary>
    public string? RecommenderMisconductArticle { get; init; }

    /// <summary>The scheme's rule; where it has none, good practice under the article of its first group.</summary>
    public static ReviewerRule Of(Scheme scheme) => scheme.Reviewers ?? Default(scheme.Groups[0].Article);

    private static ReviewerRule Default(string article) =>
        new(article, article, article, article, new Clock(new Duration(3, TimeUnit.WorkingDays), ClockBound.Exactly, article));
}
