using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Public.Honours;

/// <summary>The honour roll, and the check of a certificate by its number.</summary>
public static class HonourOperations
{
    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("honours", "/honours", "Shows the honour roll.", Roll),
        Operation.Get("honour-verify", "/honours/verify", "Asks for a certificate's number.", Ask) with { Rate = RateClass.Normal },
        Operation.Get("honour", "/honours/{certificate}", "Says whether a certificate is genuine and in force.", Verify),
    ];

    private static async Task<IResult> Roll(PortalContext context) =>
        HonourRollPage.Render(
            context,
            new HonourRoll(await context.Get<HonourDesk>().ListAsync(context.Aborted), await context.Get<SchemeShelf>().LibraryAsync(context.Aborted)));

    private static async Task<IResult> Ask(PortalContext context)
    {
        if (context.Query("number")?.Trim() is not { Length: > 0 } number)
            return VerifyPage.Render(context, new Verification("", null));
        return await context.Get<HonourDesk>().FindAsync(number, context.Aborted) is { } honour
            ? PortalContext.SeeOther("/honours/" + honour.CertificateNumber)
            : VerifyPage.Render(context, new Verification(number, null), StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> Verify(PortalContext context)
    {
        var number = context.Route("certificate");
        var honour = await context.Get<HonourDesk>().FindAsync(number, context.Aborted);
        return VerifyPage.Render(context, new Verification(number, honour), honour is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
    }
}
