using AwardFunctions.Orchestrations.Holders;
using AwardFunctions.Orchestrations.Inspections;
using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.SelfReports;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Applicant.Honours;

/// <summary>One's own honours: how to show them, what is owed, self-reports. The office of the scheme reads along.</summary>
public static class HolderOperations
{
    private const string Honour = "/holders/{certificate}";
    private const string Report = Honour + "/reports/{year}";
    private const string Prize = Honour + "/prize";

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("holders", "/holders", "Lists one's own honours and what they ask for.", List) with { Access = Access.SignedIn },
        Operation.Get("holder", Honour, "Shows an honour to its holder: how to show it, what is owed by when.", Show) with { Access = Access.SignedIn },
        Operation.Get("self-report", Report, "Shows a yearly self-report.", SelfReportHandlers.Show) with { Access = Access.SignedIn },
        Operation.Post("self-report-begin", Report + "/begin", "Begins a yearly self-report.", SelfReportHandlers.Begin) with { Access = Access.SignedIn },
        Operation.Post("self-report-save", Report + "/form", "Saves the whole self-report.", SelfReportHandlers.Save) with { Access = Access.SignedIn, BodyLimit = 2 << 20 },
        new("self-report-field", "PUT", Report + "/fields/{field}", SelfReportHandlers.SaveField)
        {
            Summary = "Saves one field of a self-report that is still at the version named by If-Match.", Access = Access.SignedIn,
        },
        Operation.Post("self-report-document-add", Report + "/documents/{document}", "Attaches a file to a self-report, for browsers without scripts.", SelfReportHandlers.AddDocument) with
        {
            Access = Access.SignedIn, Proof = ForgeryProof.FormTokenInStream, BodyLimit = 1L << 30, Rate = RateClass.Upload,
        },
        Operation.Get("self-report-document", Report + "/documents/{document}", "Downloads a file of a self-report.", SelfReportHandlers.Download) with { Access = Access.SignedIn },
        Operation.Post("self-report-document-remove", Report + "/documents/{document}/remove", "Takes a file off a self-report.", SelfReportHandlers.RemoveDocument) with { Access = Access.SignedIn },
        Operation.Post("self-report-submit", Report + "/submit", "Hands a self-report in.", SelfReportHandlers.Submit) with { Access = Access.SignedIn },
        Operation.Get("prize", Prize, "Shows how the prize was used.", PrizeHandlers.Show) with { Access = Access.SignedIn },
        Operation.Post("prize-line-add", Prize + "/lines", "Adds a line to the account of a prize.", PrizeHandlers.AddLine) with { Access = Access.SignedIn },
        Operation.Post("prize-line-remove", Prize + "/lines/{line}/remove", "Takes a line off the account of a prize.", PrizeHandlers.RemoveLine) with { Access = Access.SignedIn },
        Operation.Post("prize-document-add", Prize + "/documents/{document}", "Attaches receipts to the account of a prize, for browsers without scripts.", PrizeHandlers.AddDocument) with
        {
            Access = Access.SignedIn, Proof = ForgeryProof.FormTokenInStream, BodyLimit = 1L << 30, Rate = RateClass.Upload,
        },
        Operation.Get("prize-document", Prize + "/documents/{document}", "Downloads a receipt.", PrizeHandlers.Download) with { Access = Access.SignedIn },
        Operation.Post("prize-document-remove", Prize + "/documents/{document}/remove", "Takes a receipt off the account of a prize.", PrizeHandlers.RemoveDocument) with { Access = Access.SignedIn },
        Operation.Post("prize-submit", Prize + "/submit", "Hands the account of a prize in.", PrizeHandlers.Submit) with { Access = Access.SignedIn },
    ];

    private static async Task<IResult> List(PortalContext context)
    {
        var rows = new List<HoldingsRow>();
        foreach (var held in await context.Get<HolderDesk>().ListAsync(context.Person.Account, context.Aborted))
            rows.Add(new HoldingsRow(held, await OwedAsync(context, held)));
        return HoldingsPage.Render(context, new Holdings(rows));
    }

    private static async Task<IResult> Show(PortalContext context)
    {
        var opened = await context.Get<HolderDesk>().OpenAsync(context.Route("certificate"), context.Person.Account, context.Aborted);
        if (opened.Refusal is { } refusal)
            return context.Decline(refusal);
        var held = opened.Value;
        return HolderPage.Render(context, new HolderModel(
            held, await context.Get<ObligationBook>().OfHonourAsync(held.Honour.CertificateNumber, context.Aborted),
            await context.Get<SelfReportDesk>().ListAsync(held, context.Aborted),
            await context.Get<MeasureBook>().OfHonourAsync(held.Honour.CertificateNumber, context.Aborted),
            await context.Get<InspectionBook>().OfHonourAsync(held.Honour, context.Aborted)));
    }

    /// <summary>What the holder owes, soonest first.</summary>
    private static async Task<IReadOnlyList<Obligation>> OwedAsync(PortalContext context, HeldHonour held) =>
    [
        .. (await context.Get<ObligationBook>().OfHonourAsync(held.Honour.CertificateNumber, context.Aborted))
            .Where(one => one.IsOpen && one.Obligation.Owes == Obligation.ByHolder)
            .Select(one => one.Obligation)
            .OrderBy(one => one.Due),
    ];
}
