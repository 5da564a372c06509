namespace AwardFunctions.Orchestrations.Recommendations;

/// <summary>The recommending body that an applicant chose for a step of the chain.</summary>
/// <param name="Step">The step, from 1.</param>
/// <param name="RecommenderId">Which of the scheme's recommenders it is.</param>
/// <param name="Name">The body's name.</param>
/// <param name="Email">Its mailbox.</param>
/// <param name="Language">The language of its mails.</param>
/// <param name="Listed">It stands in the office's directory.</param>
/// <param name="Confirmed">It does not, and the office has confirmed it.</param>
public sealed record ChosenBody(int Step, string RecommenderId, string Name, string Email, string Language, bool Listed, bool Confirmed = false)
{
    /// <summary>Mail may go to it: nobody recommends itself through a mailbox of its own making.</summary>
    public bool MayBeAsked => Listed || Confirmed;
}
