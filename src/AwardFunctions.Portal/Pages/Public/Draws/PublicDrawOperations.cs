using AwardFunctions.Orchestrations.Draws;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Public.Draws;

/// <summary>The draws of review groups, for everyone who wants to check them.</summary>
public static class PublicDrawOperations
{
    private const string Json = ".json";

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("draws", "/draws", "Lists the draws of review groups.", List),
        Operation.Get("draw", "/draws/{drawId}", "Shows a draw; with .json after its identity, the file that replays it.", One),
    ];

    private static async Task<IResult> List(PortalContext context) =>
        DrawsPage.Render(context, new PublicDraws([.. (await context.Get<DrawDesk>().ListAsync(context.Aborted)).Select(PublicDraw.Of)]));

    private static async Task<IResult> One(PortalContext context)
    {
        var id = context.Route("drawId");
        var asFile = id.EndsWith(Json, StringComparison.Ordinal);
        if (await context.Get<DrawDesk>().FindAsync(asFile ? id[..^Json.Length] : id, context.Aborted) is not { } found)
            return context.NotFound();
        var draw = PublicDraw.Of(found);
        if (!asFile)
            return PublicDrawPage.Render(context, draw);
        var bytes = draw.File.Write();
        return new FileAnswer(new MemoryStream(bytes), draw.File.Id + Json, "application/json; charset=utf-8", bytes.Length);
    }
}
