using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office.Lists;

/// <summary>The lists of a cycle, the objections against them, and what was conferred in the end.</summary>
public static class ListOperations
{
    private const string Cycle = "/office/cycles/{cycleId}";
    private const string Objection = Cycle + "/objections/{objectionId}";

    public static IReadOnlyList<Operation> All { get; } =
    [
        OfficeDoor.Page("office-lists", Cycle + "/lists", "Shows the units of a cycle and its public lists.", OfficeDoor.Cycle(Lists)),
        OfficeDoor.Page("office-objections", Cycle + "/objections", "Lists the objections of a cycle.", OfficeDoor.Cycle(Objections)),
        OfficeDoor.Page("office-objection", Objection, "Shows an objection with its evidence.", OfficeDoor.Cycle(LookAtObjection)),
        OfficeDoor.Page("office-objection-evidence", Objection + "/evidence/{documentId}", "Downloads a piece of evidence.", OfficeDoor.Cycle(DownloadEvidence)),
        OfficeDoor.Page("office-decisions", Cycle + "/decisions", "Shows what was decided and conferred.", OfficeDoor.Cycle(Decisions)),
        OfficeDoor.Change("office-prize-paid", Cycle + "/honours/{certificate}/paid", "Records the day on which a prize was paid.", OfficeDoor.Cycle(RecordPaid)),
    ];

    private static async Task<IResult> Lists(PortalContext context, CycleDossier dossier)
    {
        var lists = new List<PublicList>();
        foreach (var publicity in await context.Get<PublicityBook>().ListAsync(dossier.Cycle.Id, context.Aborted))
        {
            if (await context.Get<PublicityDesk>().FindAsync(publicity.Id, context.Aborted) is { } list)
                lists.Add(list);
        }

        var units = await context.Get<UnitList>().OfAsync(dossier.Cycle.Id, null, context.Aborted);
        return ListsPage.Render(context, new CycleLists(dossier, units, lists, OfficeDoor.Today(context, dossier)));
    }

    private static async Task<IResult> Objections(PortalContext context, CycleDossier dossier)
    {
        var objections = await context.Get<PublicityDesk>().ObjectionsAsync(dossier.Cycle.Id, context.Aborted);
        var approvals = await context.Get<ApprovalDesk>().ListAsync(dossier.Cycle.Id, context.Aborted);
        return ObjectionsPage.Render(context, new ObjectionList(
            dossier, objections,
            approvals.Where(approval => approval.Order.Kind == DecisionKinds.Objection).ToDictionary(approval => approval.Order.SubjectId, StringComparer.Ordinal),
            OfficeDoor.Today(context, dossier), new ListQuery(context, ["state", "number", "unit", "-filed", "due"], "state", "q")));
    }

    private static async Task<IResult> LookAtObjection(PortalContext context, CycleDossier dossier)
    {
        if (await FindAsync(context, dossier) is not { } objection)
            return context.NotFound();
        var approval = await context.Get<ApprovalStore>().FindAsync(objection.ApprovalId, context.Aborted);
        return ObjectionPage.Render(context, new ObjectionFile(dossier, objection, approval?.Value, OfficeDoor.Today(context, dossier)));
    }

    private static async Task<IResult> DownloadEvidence(PortalContext context, CycleDossier dossier)
    {
        var evidence = (await FindAsync(context, dossier))?.Evidence.FirstOrDefault(one => one.DocumentId == context.Route("documentId"));
        if (evidence is null || await context.Get<IDocumentStore>().OpenReadAsync(evidence.DocumentId, context.Aborted) is not { } content)
            return context.NotFound();
        return new FileAnswer(content, evidence.FileName, "application/octet-stream", evidence.Length);
    }

    private static async Task<IResult> RecordPaid(PortalContext context, CycleDossier dossier)
    {
        var certificate = context.Route("certificate");
        if (await context.Get<HonourDesk>().FindAsync(certificate, context.Aborted) is not { } honour || honour.CycleId != dossier.Cycle.Id)
            return context.NotFound();
        var form = await context.FormAsync();
        var refusal = form.Day("paidOn") is { } day
            ? (await context.Get<PrizeDesk>().PaidAsync(honour.CertificateNumber, day, context.Person.Account, context.Aborted)).Refusal
            : Refusal.Invalid("paidOn", "请选择支付日期。", "Please choose the day of payment.");
        return refusal is null
            ? PortalContext.SeeOther(OfficeDoor.PathOf(dossier.Cycle.Id) + "/decisions")
            : await DecisionsAsync(context, dossier, honour.CertificateNumber, refusal);
    }

    private static Task<IResult> Decisions(PortalContext context, CycleDossier dossier) => DecisionsAsync(context, dossier, null, null);

    private static async Task<IResult> DecisionsAsync(PortalContext context, CycleDossier dossier, string? paying, Refusal? refusal)
    {
        var honours = (await context.Get<HonourDesk>().ListAsync(context.Aborted)).Where(honour => honour.CycleId == dossier.Cycle.Id);
        var approvals = await context.Get<ApprovalDesk>().ListAsync(dossier.Cycle.Id, context.Aborted);
        var units = await context.Get<UnitList>().OfAsync(dossier.Cycle.Id, null, context.Aborted);
        return DecisionsPage.Render(context, new CycleDecisions(dossier, [.. honours], approvals, units, OfficeDoor.Today(context, dossier),
            new ListQuery(context, ["tier", "holder", "-decided", "until", "-prize", "-handed"], "tier", "q"))
        { Paying = paying, Refusal = refusal },
            refusal is null ? 200 : Problem.StatusOf(refusal.Kind));
    }

    private static async Task<ObjectionRecord?> FindAsync(PortalContext context, CycleDossier dossier) =>
        await context.Get<PublicityDesk>().FindObjectionAsync(context.Route("objectionId"), context.Aborted) is { } found && found.CycleId == dossier.Cycle.Id
            ? found
            : null;
}
