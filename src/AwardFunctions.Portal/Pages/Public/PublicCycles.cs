using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Shared;

namespace AwardFunctions.Portal.Pages.Public;

/// <summary>The cycles that have been announced.</summary>
internal static class PublicCycles
{
    /// <summary>Newest edition first.</summary>
    public static async Task<IReadOnlyList<CycleOnBoard>> ListAsync(PortalContext context)
    {
        var cycles = new List<CycleOnBoard>();
        foreach (var dossier in await context.Get<CycleDesk>().ListAsync(context.Aborted))
        {
            if (await OfAsync(context, dossier) is { } announced)
                cycles.Add(announced);
        }

        return cycles;
    }

    /// <summary>An announced cycle, or null.</summary>
    public static async Task<CycleOnBoard?> FindAsync(PortalContext context, string cycleId) =>
        await context.Get<CycleArchive>().FindAsync(cycleId, context.Aborted) is { } dossier ? await OfAsync(context, dossier) : null;

    private static async Task<CycleOnBoard?> OfAsync(PortalContext context, CycleDossier dossier)
    {
        var stages = await context.Get<CycleDesk>().StagesAsync(dossier.Cycle.Id, context.Aborted);
        var lists = await context.Get<PublicityBook>().ListAsync(dossier.Cycle.Id, context.Aborted);
        var cycle = new CycleOnBoard(dossier, stages, lists, context.Get<TimeProvider>().GetUtcNow());
        return cycle.IsAnnounced ? cycle : null;
    }
}
