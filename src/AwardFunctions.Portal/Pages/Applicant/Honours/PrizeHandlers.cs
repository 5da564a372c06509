using System.Globalization;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Applicant.Honours;

/// <summary>The account of a prize: lines, receipts, handed in.</summary>
internal static class PrizeHandlers
{
    private static readonly string[] LineFields = [PrizeAccounts.PurposeField, PrizeAccounts.AmountField, PrizeAccounts.DayField, PrizeAccounts.WhatField];

    public static Task<IResult> Show(PortalContext context) => ShowAsync(context, null, null);

    public static async Task<IResult> AddLine(PortalContext context)
    {
        var form = await context.FormAsync();
        var line = new PrizeSpending(
            0, form.Text(PrizeAccounts.PurposeField), form.Whole(PrizeAccounts.AmountField, min: 0) ?? 0, form.Day(PrizeAccounts.DayField) ?? default, form.Text(PrizeAccounts.WhatField, 500));
        var added = await Desk(context).AddAsync(Certificate(context), line, context.Person.Account, context.Aborted);
        return added.Refusal is { } refusal
            ? await ShowAsync(context, refusal, LineFields.ToDictionary(field => field, field => form.Text(field, 500), StringComparer.Ordinal))
            : PortalContext.SeeOther(PathOf(context) + "#lines");
    }

    public static async Task<IResult> RemoveLine(PortalContext context)
    {
        var number = int.TryParse(context.Route("line"), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
        var removed = await Desk(context).RemoveAsync(Certificate(context), number, context.Person.Account, context.Aborted);
        return removed.Refusal is { } refusal ? await ShowAsync(context, refusal, null) : PortalContext.SeeOther(PathOf(context) + "#lines");
    }

    public static async Task<IResult> AddDocument(PortalContext context)
    {
        var document = context.Route("document");
        var (problem, refused) = await MultipartFiles.TakeAsync(context, PrizeAccountRecord.IdOf(Certificate(context)), document);
        return problem is not null ? context.Decline(problem)
            : refused is not null ? await ShowAsync(context, refused, null, ofReceipts: true)
            : PortalContext.SeeOther($"{PathOf(context)}#document-{document}");
    }

    public static async Task<IResult> Download(PortalContext context)
    {
        var opened = await OpenAsync(context);
        if (opened.Refusal is { } refusal)
            return context.Decline(refusal);
        if (await context.Get<AttachmentDesk>().OpenAsync(opened.Value.Account.Id, context.Route("document"), context.Aborted) is not { } found)
            return context.NotFound();
        context.Http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.Stream(found.Content, found.Attachment.ContentType, found.Attachment.FileName, enableRangeProcessing: true);
    }

    public static async Task<IResult> RemoveDocument(PortalContext context)
    {
        var removed = await context.Get<AttachmentDesk>().RemoveAsync(
            PrizeAccountRecord.IdOf(Certificate(context)), context.Route("document"), context.Person.Email, context.Aborted);
        return removed.Refusal is { } refusal ? context.Decline(refusal) : PortalContext.SeeOther($"{PathOf(context)}#document-{removed.Value.RequirementId}");
    }

    public static async Task<IResult> Submit(PortalContext context)
    {
        var note = (await context.FormAsync()).Text(PrizeAccounts.NoteField, 4000);
        var submitted = await Desk(context).SubmitAsync(Certificate(context), note, context.Person.Account, context.Aborted);
        return submitted.Refusal is { } refusal
            ? await ShowAsync(context, refusal, new Dictionary<string, string> { [PrizeAccounts.NoteField] = note })
            : PortalContext.SeeOther(PathOf(context));
    }

    private static async Task<IResult> ShowAsync(PortalContext context, Refusal? refusal, IReadOnlyDictionary<string, string>? typed, bool ofReceipts = false)
    {
        if (refusal is not null && !context.WantsHtml)
            return context.Decline(refusal);
        var opened = await OpenAsync(context);
        return opened.Refusal is { } unknown
            ? context.Decline(unknown)
            : PrizePage.Render(
                context, new PrizeModel(opened.Value, typed, refusal, ofReceipts), refusal is null ? StatusCodes.Status200OK : Problem.StatusOf(refusal.Kind));
    }

    private static Task<Outcome<PrizeAccountView>> OpenAsync(PortalContext context) => Desk(context).OpenAsync(Certificate(context), context.Person.Account, context.Aborted);

    private static PrizeAccountDesk Desk(PortalContext context) => context.Get<PrizeAccountDesk>();

    private static string Certificate(PortalContext context) => context.Route("certificate").ToUpperInvariant();

    private static string PathOf(PortalContext context) => PrizeAccountRecord.PathOf(Certificate(context));
}
