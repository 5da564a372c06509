using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Public.Notices;

/// <summary>What was decided about holders and made public.</summary>
public static class NoticeOperations
{
    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("notices", "/notices", "Lists the public notices about holders.", List),
    ];

    private static async Task<IResult> List(PortalContext context) =>
        NoticesPage.Render(context, new NoticeBoard(await context.Get<NoticeBook>().LatestAsync(context.Aborted)));
}
