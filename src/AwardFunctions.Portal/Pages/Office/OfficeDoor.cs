using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office;

/// <summary>Lets the office of a scheme into its own cycles, and no one into those of another.</summary>
internal static class OfficeDoor
{
    private static readonly Problem NoCycle = new(404, new("没有这一届评选。", "There is no such cycle."));

    /// <summary>A page of the office.</summary>
    public static Operation Page(string name, string template, string summary, Func<PortalContext, Task<IResult>> handle) =>
        Operation.Get(name, template, summary, handle) with { Access = Access.For(Roles.Office) };

    /// <summary>A change by the office.</summary>
    public static Operation Change(string name, string template, string summary, Func<PortalContext, Task<IResult>> handle) =>
        Operation.Post(name, template, summary, handle) with { Access = Access.For(Roles.Office) };

    /// <summary>A handler for the cycle of the path, for the office of its scheme only.</summary>
    public static Func<PortalContext, Task<IResult>> Cycle(Func<PortalContext, CycleDossier, Task<IResult>> handle) => async context =>
    {
        if (await context.Get<CycleArchive>().FindAsync(context.Route("cycleId"), context.Aborted) is not { } dossier)
            return context.Decline(NoCycle);
        return IsOffice(context, dossier) ? await handle(context, dossier) : context.Decline(Problem.Forbidden);
    };

    public static bool IsOffice(PortalContext context, CycleDossier dossier) => context.Person.Is(Roles.Office, dossier.Scheme.Code);

    /// <summary>Today where a cycle's scheme lives.</summary>
    public static DateOnly Today(PortalContext context, CycleDossier dossier) => dossier.Zone.DayOf(context.Get<TimeProvider>().GetUtcNow());

    public static string PathOf(string cycleId) => "/office/cycles/" + cycleId;
}
