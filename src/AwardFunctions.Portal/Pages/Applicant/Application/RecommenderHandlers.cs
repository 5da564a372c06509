using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Recommendations;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Applicant.Application;

/// <summary>Who recommends an application: shown, chosen from the directory or proposed.</summary>
internal static class RecommenderHandlers
{
    public const string Choice = "recommender";
    public const string Role = "role";
    public const string Name = "name";
    public const string Email = "email";

    /// <summary>The choice of a body that the directory does not hold.</summary>
    public const string Other = "other";

    private static readonly string[] Fields = [Choice, Role, Name, Email];

    /// <summary>A body of the directory, as the form sends it.</summary>
    public static string KeyOf(string recommenderId, string body) => $"{recommenderId}|{body}";

    public static Task<IResult> Show(PortalContext context) => ShowAsync(context, null, null, StatusCodes.Status200OK);

    public static async Task<IResult> Choose(PortalContext context)
    {
        var id = context.Route("application");
        var opened = await context.Get<ApplicationDesk>().OpenAsync(id, context.Person.Account, context.Aborted);
        if (opened.Refusal is { } unknown)
            return context.Decline(unknown);
        var form = await context.FormAsync();
        var steps = RecommenderSteps.Of(opened.Value.Dossier.Scheme, opened.Value.Application.Kind);
        var typed = steps.SelectMany(step => Fields.Select(field => $"{field}-{step.Number}")).ToDictionary(field => field, field => form.Text(field, 500), StringComparer.Ordinal);
        var choices = steps.Select(step => ChoiceOf(step, typed)).OfType<RecommenderChoice>().ToList();
        var chosen = await context.Get<RecommenderDesk>().ChooseAsync(id, choices, context.Person.Account, context.Aborted);
        if (chosen.Refusal is { } refusal)
            return context.WantsHtml ? await ShowAsync(context, typed, refusal, Problem.StatusOf(refusal.Kind)) : context.Decline(refusal);
        return PortalContext.SeeOther(form.Text("then") is "next" ? $"/applications/{id}/submit" : $"/applications/{id}/recommenders?saved=1");
    }

    /// <summary>What was chosen for a step; null where nothing was.</summary>
    private static RecommenderChoice? ChoiceOf(RecommenderStep step, IReadOnlyDictionary<string, string> typed)
    {
        string Of(string field) => typed[$"{field}-{step.Number}"];
        if (Of(Choice) is { Length: > 0 } key && key != Other)
        {
            var bar = key.IndexOf('|', StringComparison.Ordinal);
            return new RecommenderChoice(step.Number, bar < 0 ? "" : key[..bar], key[(bar + 1)..], null);
        }

        return Of(Choice) == Other || Of(Name).Length > 0 || Of(Email).Length > 0
            ? new RecommenderChoice(step.Number, Of(Role), Of(Name), Of(Email))
            : null;
    }

    private static async Task<IResult> ShowAsync(PortalContext context, IReadOnlyDictionary<string, string>? typed, Refusal? refusal, int status)
    {
        var opened = await context.Get<ApplicationDesk>().OpenAsync(context.Route("application"), context.Person.Account, context.Aborted);
        if (opened.Refusal is { } unknown)
            return context.Decline(unknown);
        var view = opened.Value;
        var listed = new Dictionary<int, IReadOnlyList<(Domain.Schemes.Recommender, Orchestrations.Bodies.BodyRecord)>>();
        foreach (var step in RecommenderSteps.Of(view.Dossier.Scheme, view.Application.Kind))
            listed[step.Number] = await context.Get<RecommenderDesk>().ListAsync(view.Dossier.Scheme, step, context.Aborted);
        return RecommendersPage.Render(context, new RecommendersView(view, listed, typed, refusal, context.Query("saved") is not null), status);
    }
}
