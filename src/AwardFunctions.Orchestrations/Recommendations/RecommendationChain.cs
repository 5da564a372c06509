using System.Globalization;
using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Recommendations;

/// <summary>Where an application stands in its chain of recommenders.</summary>
public static class RecommendationChain
{
    /// <summary>The step that signs next, or null where all have signed that must.</summary>
    public static RecommenderStep? NextStep(ApplicationRecord application, Scheme scheme) =>
        RecommenderSteps.Of(scheme, application.Kind).FirstOrDefault(step =>
            !HasSigned(application, step.Number) && (step.Required || BodyOf(application, step.Number) is not null));

    /// <summary>Who signs a step, as the applicant chose; null where nobody was chosen.</summary>
    public static ChosenBody? BodyOf(ApplicationRecord application, int step) => application.Bodies?.FirstOrDefault(body => body.Step == step);

    public static bool HasSigned(ApplicationRecord application, int step) =>
        application.Recommendations?.Any(one => one.Step == step && one.Recommended) == true;

    /// <summary>How often the application came back because a recommender declined.</summary>
    public static int Declined(ApplicationRecord application) => application.Recommendations?.Count(one => !one.Recommended) ?? 0;

    /// <summary>The refusal of this submission by a recommender, or null.</summary>
    public static Recommendation? RefusalOf(ApplicationRecord application, int round) =>
        application.Recommendations?.FirstOrDefault(one => one.Round == round && !one.Recommended);

    /// <summary>
    /// What someone is asked next: the office to confirm a body that it does not know, then the body to recommend; null while nobody is.
    /// </summary>
    public static ApprovalOrder? NextOrder(ApplicationRecord application, Scheme scheme)
    {
        if (application.State != ApplicationState.Recommending || NextStep(application, scheme) is not { } step || BodyOf(application, step.Number) is not { } body)
            return null;
        return body.MayBeAsked
            ? Order("recommend", DecisionKinds.Recommendation)
            : Order("body", DecisionKinds.Recommender);

        ApprovalOrder Order(string what, string kind) => new(
            string.Create(CultureInfo.InvariantCulture, $"{application.CycleId}.{application.Id}.{what}.{step.Number}.{application.Round}"),
            application.CycleId, kind, CheckRules.IntakeOf(scheme).Id, application.Id, [application.Id]);
    }

    /// <summary>The decision that an application waits for until its check is over; null where it waits for none.</summary>
    public static string? PendingApproval(ApplicationRecord application, Scheme scheme) => application.State switch
    {
        ApplicationState.Recommending => NextOrder(application, scheme)?.ApprovalId,
        ApplicationState.Checking => application.CheckApprovalId,
        _ => null,
    };

    /// <summary>The steps for which nobody was chosen yet.</summary>
    public static IEnumerable<Finding> Missing(ApplicationRecord application, Scheme scheme) =>
        RecommenderSteps.Of(scheme, application.Kind)
            .Where(step => step.Required && !HasSigned(application, step.Number) && BodyOf(application, step.Number) is null)
            .Select(step => new Finding(
                step.Subject, new LocalizedText($"未选择推荐单位：{step.Name.Zh}", $"No recommending body chosen: {step.Name.En}"), scheme.Cite(step.Article)));
}
