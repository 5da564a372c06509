using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Public.Publicity;

/// <summary>Objecting at any time, where the regulation lets people.</summary>
public static class AnytimeOperations
{
    private const string Cycle = "/objections/{cycleId}";

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("anytime-form", Cycle, "Shows the form for objections outside publicity.", Form),
        Operation.Post("anytime-objection", Cycle, "Takes in an objection outside publicity.", Object) with
        {
            Rate = RateClass.PublicForm,
            BodyLimit = (EvidenceStore.MaxFiles * EvidenceStore.MaxBytes) + (1 << 20),
        },
        Operation.Get("anytime-received", Cycle + "/received", "Shows the receipt of an objection outside publicity.", Received),
    ];

    private static async Task<IResult> Form(PortalContext context) =>
        await context.Get<PublicityDesk>().FindAnytimeAsync(context.Route("cycleId"), context.Aborted) is { } dossier
            ? AnytimePage.Render(context, new AnytimeInput(dossier, "", "", context.Visitor?.Email ?? "", "", null))
            : context.NotFound();

    private static async Task<IResult> Object(PortalContext context)
    {
        if (await context.Get<PublicityDesk>().FindAnytimeAsync(context.Route("cycleId"), context.Aborted) is not { } dossier)
            return context.NotFound();
        var form = await context.FormAsync();
        var input = new AnytimeInput(dossier, form.Text("against"), form.Text("name", 200), form.Text("email", 320), form.Text("grounds", 10_000), null);
        var objected = await context.Get<PublicityDesk>().ObjectAnytimeAsync(
            dossier.Cycle.Id, new ObjectionForm("", "", input.Name, input.Email, input.Grounds), input.Against,
            await PublicityOperations.EvidenceOfAsync(form, context.Aborted), context.Aborted);
        return objected.Refusal is { } refusal
            ? AnytimePage.Render(context, input with { Refusal = refusal }, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther($"/objections/{dossier.Cycle.Id}/received?number={objected.Value.Id}");
    }

    private static async Task<IResult> Received(PortalContext context)
    {
        if (await context.Get<PublicityDesk>().FindAnytimeAsync(context.Route("cycleId"), context.Aborted) is not { } dossier || context.Query("number") is not { } number)
            return context.NotFound();
        var objection = await context.Get<PublicityDesk>().FindObjectionAsync(number, context.Aborted);
        return objection is { Outside: true } && objection.CycleId == dossier.Cycle.Id
            ? AnytimeReceiptPage.Render(context, new AnytimeReceipt(dossier, objection.Id, objection.FiledAt))
            : context.NotFound();
    }
}
