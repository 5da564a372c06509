using AwardFunctions.Domain.Schemes;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Public.Regulations;

/// <summary>The regulations as the software reads them.</summary>
public static class RegulationOperations
{
    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("regulations", "/regulations", "Lists the regulations.", List),
        Operation.Get("regulation", "/regulations/{scheme}", "Shows a regulation's stages, rules and readings.", One),
    ];

    private static Task<IResult> List(PortalContext context)
    {
        var schemes = context.Get<SchemeLibrary>().All;
        return Task.FromResult(schemes.Count == 1 ? PortalContext.SeeOther("/regulations/" + schemes[0].Code) : RegulationsPage.Render(context, schemes));
    }

    private static Task<IResult> One(PortalContext context) => Task.FromResult(
        context.Get<SchemeLibrary>().Find(context.Route("scheme")) is { } scheme ? RegulationPage.Render(context, scheme) : context.NotFound());
}
