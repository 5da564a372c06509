using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Committee;

/// <summary>The minutes of a deliberation, ready for print, and the request to sign them.</summary>
public static class MinutesOperations
{
    private const string Template = "/committee/minutes/{resolutionId}";

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("committee-minutes", Template, "Shows the minutes of a deliberation ready for print.", Look) with { Access = Access.For(Roles.Committee, Roles.Office, Roles.Observer) },
        Operation.Post("committee-minutes-ask", Template, "Has whoever chaired sign the minutes.", Ask) with { Access = Access.For(Roles.Office) },
    ];

    internal static string PathOf(string resolutionId) => "/committee/minutes/" + Uri.EscapeDataString(resolutionId);

    private static async Task<IResult> Look(PortalContext context)
    {
        var opened = await context.Get<MinutesDesk>().OpenAsync(context.Route("resolutionId"), context.Person.Account, context.Aborted);
        return opened.Refusal is { } refusal ? context.Decline(refusal) : MeetingMinutesPage.Render(context, opened.Value);
    }

    private static async Task<IResult> Ask(PortalContext context)
    {
        var asked = await context.Get<MinutesDesk>().AskAsync(context.Route("resolutionId"), context.Person.Account, context.Aborted);
        return asked.Refusal is { } refusal
            ? context.Decline(refusal)
            : PortalContext.SeeOther(PapersOperations.PathOf(asked.Value.Resolution.CycleId, asked.Value.Resolution.StageId) + "?asked=1");
    }
}
