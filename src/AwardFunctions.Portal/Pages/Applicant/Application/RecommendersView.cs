using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Bodies;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Recommendations;

namespace AwardFunctions.Portal.Pages.Applicant.Application;

/// <summary>Who may recommend an application, step by step, and what was chosen.</summary>
/// <param name="Listed">The bodies of the directory, by step.</param>
/// <param name="Typed">What was just sent, by form field; null for the page as it is first shown.</param>
/// <param name="Refusal">Why what was sent did not count.</param>
/// <param name="Saved">The page answers a choice that went through.</param>
public sealed record RecommendersView(
    ApplicationView View, IReadOnlyDictionary<int, IReadOnlyList<(Domain.Schemes.Recommender Recommender, BodyRecord Body)>> Listed,
    IReadOnlyDictionary<string, string>? Typed, Refusal? Refusal, bool Saved)
{
    /// <summary>What stands in a form field: what was typed, else what was chosen before.</summary>
    public string ValueOf(RecommenderStep step, string field)
    {
        if (Typed is not null)
            return Typed.GetValueOrDefault($"{field}-{step.Number}", "");
        if (RecommendationChain.BodyOf(View.Application, step.Number) is not { } body)
            return "";
        return (field, body.Listed) switch
        {
            (RecommenderHandlers.Choice, true) => RecommenderHandlers.KeyOf(body.RecommenderId, body.Name),
            (RecommenderHandlers.Choice, false) => RecommenderHandlers.Other,
            (RecommenderHandlers.Role, false) => body.RecommenderId,
            (RecommenderHandlers.Name, false) => body.Name,
            (RecommenderHandlers.Email, false) => body.Email,
            _ => "",
        };
    }
}
