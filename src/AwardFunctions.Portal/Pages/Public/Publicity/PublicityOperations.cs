using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Public.Publicity;

/// <summary>Public lists, and objecting to a unit on one.</summary>
public static class PublicityOperations
{
    /// <summary>How much of a file is read to tell its type.</summary>
    private const int HeadBytes = 4096;

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("publicity", "/publicity", "Lists the public lists.", List),
        Operation.Get("publicity-list", "/publicity/{list}", "Shows a public list.", One),
        Operation.Get("objection-form", "/publicity/{list}/object", "Shows the form for objections.", Form),
        Operation.Post("objection", "/publicity/{list}/object", "Takes in an objection.", Object) with
        {
            Rate = RateClass.PublicForm,
            BodyLimit = (EvidenceStore.MaxFiles * EvidenceStore.MaxBytes) + (1 << 20),
        },
        Operation.Get("objection-received", "/publicity/{list}/received", "Shows the receipt of an objection.", Received),
    ];

    private static async Task<IResult> List(PortalContext context) =>
        PublicityListsPage.Render(
            context,
            new PublicLists(
                await context.Get<PublicityDesk>().CurrentAsync(context.Aborted),
                [.. (await PublicCycles.ListAsync(context)).Select(cycle => cycle.Dossier).Where(PublicityDesk.TakesAnytime)]));

    private static async Task<IResult> One(PortalContext context) =>
        await FindAsync(context) is { } list ? PublicityPage.Render(context, list) : context.NotFound();

    private static async Task<IResult> Form(PortalContext context) => await FindAsync(context) switch
    {
        null => context.NotFound(),
        { IsOpen: false } list => PublicityPage.Render(context, list),
        { } list => ObjectionPage.Render(context, new ObjectionInput(list, context.Query("unit") ?? "", "", context.Visitor?.Email ?? "", "", null)),
    };

    private static async Task<IResult> Object(PortalContext context)
    {
        if (await FindAsync(context) is not { } list)
            return context.NotFound();
        var form = await context.FormAsync();
        var input = new ObjectionInput(list, form.Text("unit"), form.Text("name", 200), form.Text("email", 320), form.Text("grounds", 10_000), null);
        var evidence = await EvidenceOfAsync(form, context.Aborted);
        var objected = await context.Get<PublicityDesk>().ObjectAsync(
            new ObjectionForm(list.Publicity.Id, input.Unit, input.Name, input.Email, input.Grounds), evidence, context.Aborted);
        return objected.Refusal is { } refusal
            ? ObjectionPage.Render(context, input with { Refusal = refusal }, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther($"/publicity/{list.Publicity.Id}/received?number={objected.Value.Id}");
    }

    private static async Task<IResult> Received(PortalContext context)
    {
        if (await FindAsync(context) is not { } list || context.Query("number") is not { } number)
            return context.NotFound();
        // The number is shown only where there is such an objection: the page is no place for made-up receipts.
        var objection = await context.Get<PublicityDesk>().FindObjectionAsync(number, context.Aborted);
        return objection is not null && objection.CycleId == list.Publicity.CycleId
            ? ObjectionReceiptPage.Render(context, new ObjectionReceipt(list, objection.Id, objection.FiledAt))
            : context.NotFound();
    }

    private static Task<PublicList?> FindAsync(PortalContext context) =>
        context.Get<PublicityDesk>().FindAsync(context.Route("list"), context.Aborted);

    /// <summary>The files that came with a form.</summary>
    internal static async Task<IReadOnlyList<EvidenceFile>> EvidenceOfAsync(FormInput form, CancellationToken cancellationToken)
    {
        var evidence = new List<EvidenceFile>();
        foreach (var file in form.Files.Where(file => file.FileName.Length > 0))
            evidence.Add(await EvidenceOfAsync(file, cancellationToken));
        return evidence;
    }

    private static async Task<EvidenceFile> EvidenceOfAsync(IFormFile file, CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        var head = new byte[HeadBytes];
        var read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        return new EvidenceFile(file.FileName, file.Length, head.AsMemory(0, read), file.OpenReadStream);
    }
}
