using AwardFunctions.Domain.Schemes;
using AwardFunctions.Domain.Visibility;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Orchestrations.Visibility;
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
        Operation.Get("honour-certificate", "/honours/{certificate}/certificate", "Shows a certificate ready for print, to its holder and the office.", Print) with { Access = Access.SignedIn },
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

    private static async Task<Scheme?> SchemeOfAsync(PortalContext context, HonourRecord? honour) =>
        honour is null ? null : (await context.Get<CycleArchive>().FindAsync(honour.CycleId, context.Aborted))?.Scheme;

    private static async Task<IResult> Print(PortalContext context)
    {
        if (await context.Get<HonourDesk>().FindAsync(context.Route("certificate"), context.Aborted) is not { } honour)
            return context.NotFound();
        var scheme = (await context.Get<CycleArchive>().OpenAsync(honour.CycleId, context.Aborted)).Scheme;
        return await MayPrintAsync(context, honour, scheme)
            ? CertificatePage.Render(context, new Certificate(honour, scheme, context.Get<PortalAddress>().Link("/honours/" + honour.CertificateNumber)))
            : context.Decline(Problem.Forbidden with { Citation = VisibilityPolicy.ArticleOf(scheme, Viewer.Public) });
    }

    private static async Task<bool> MayPrintAsync(PortalContext context, HonourRecord honour, Scheme scheme)
    {
        var owner = (await context.Get<ApplicationBook>().FindAsync(honour.ApplicationId, context.Aborted))?.Value.Owner ?? "";
        return VisibilityPolicy.Allows(Viewers.Of(context.Person.Account, scheme, owner), Part.Certificate, Moment.Always);
    }

    private static async Task<IResult> Verify(PortalContext context)
    {
        var number = context.Route("certificate");
        var honour = await context.Get<HonourDesk>().FindAsync(number, context.Aborted);
        return VerifyPage.Render(context, new Verification(number, honour, await SchemeOfAsync(context, honour)), honour is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
    }
}
