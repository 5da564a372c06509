using AwardFunctions.Domain.Schemes;
using AwardFunctions.Domain.Visibility;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Orchestrations.Visibility;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office;

/// <summary>Lets the office of a scheme into its own cycles, and no one into those of another.</summary>
internal static class OfficeDoor
{
    private static readonly Problem NoCycle = new(404, new("没有这一届评选。", "There is no such cycle."));

    /// <summary>A page of the office, which whoever watches over the procedure sees, too.</summary>
    public static Operation Page(string name, string template, string summary, Func<PortalContext, Task<IResult>> handle) =>
        Operation.Get(name, template, summary, handle) with { Access = Access.For(Roles.Office, Roles.Observer) };

    /// <summary>A change by the office.</summary>
    public static Operation Change(string name, string template, string summary, Func<PortalContext, Task<IResult>> handle) =>
        Operation.Post(name, template, summary, handle) with { Access = Access.For(Roles.Office) };

    /// <summary>A handler for the cycle of the path, for the office of its scheme only; its pages for whoever watches over it, too.</summary>
    public static Func<PortalContext, Task<IResult>> Cycle(Func<PortalContext, CycleDossier, Task<IResult>> handle) => async context =>
    {
        if (await context.Get<CycleArchive>().FindAsync(context.Route("cycleId"), context.Aborted) is not { } dossier)
            return context.Decline(NoCycle);
        return (context.Operation.ChangesState ? IsOffice(context, dossier) : MayLook(context, dossier)) ? await handle(context, dossier) : context.Decline(Problem.Forbidden);
    };

    public static bool IsOffice(PortalContext context, CycleDossier dossier) => context.Person.Is(Roles.Office, dossier.Scheme.Code);

    /// <summary>Who sees the audit log sees all pages of the office.</summary>
    public static bool MayLook(PortalContext context, CycleDossier dossier) => MayLook(context, dossier.Scheme);

    /// <summary>The schemes whose office the visitor belongs to, or also those it watches over.</summary>
    public static async Task<IReadOnlyList<Scheme>> SchemesAsync(PortalContext context, bool alsoWatched = false) =>
        [.. (await context.Get<SchemeShelf>().LibraryAsync(context.Aborted)).All.Where(scheme => context.Person.Is(Roles.Office, scheme.Code) || (alsoWatched && MayLook(context, scheme)))];

    private static bool MayLook(PortalContext context, Scheme scheme) =>
        VisibilityPolicy.Allows(Viewers.Of(context.Person.Account, scheme), Part.Journal, Moment.Always);

    /// <summary>Today where a cycle's scheme lives.</summary>
    public static DateOnly Today(PortalContext context, CycleDossier dossier) => dossier.Zone.DayOf(context.Get<TimeProvider>().GetUtcNow());

    public static string PathOf(string cycleId) => "/office/cycles/" + cycleId;
}
