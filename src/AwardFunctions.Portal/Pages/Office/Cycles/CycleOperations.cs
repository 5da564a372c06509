using AwardFunctions.Domain.Cycles;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Calendars;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Shared;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office.Cycles;

/// <summary>The office's desk: its cycles, planning one, the board of one.</summary>
public static class CycleOperations
{
    private const string Cycle = "/office/cycles/{cycleId}";

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("office", "/office", "Lists the office's cycles and what waits for it.", List) with { Access = Access.For(Roles.Office, Roles.Observer, Roles.Administrator) },
        OfficeDoor.Page("office-plan", "/office/plan", "Rehearses the dates of a new cycle; changes nothing.", Plan) with { Access = Access.For(Roles.Office) },
        OfficeDoor.Change("office-cycle-start", "/office/cycles", "Plans a cycle and starts it.", Start),
        OfficeDoor.Page("office-cycle", Cycle, "Shows the board of a cycle.", OfficeDoor.Cycle(Board)),
        OfficeDoor.Change("office-cycle-extend", Cycle + "/extend", "Extends the application window.", OfficeDoor.Cycle(Extend)),
        OfficeDoor.Change("office-cycle-continue", Cycle + "/continue", "Records the decision by which a cycle goes on beyond the end of its regulation.", OfficeDoor.Cycle(Continue)),
        OfficeDoor.Page("office-cycle-approvals", Cycle + "/approvals", "Lists all decisions of a cycle.", OfficeDoor.Cycle(Approvals)),
    ];

    private static async Task<IResult> List(PortalContext context)
    {
        var cycles = new List<CycleOnDesk>();
        foreach (var dossier in await context.Get<CycleDesk>().ListAsync(context.Aborted))
        {
            if (!OfficeDoor.MayLook(context, dossier))
                continue;
            var stages = await context.Get<CycleDesk>().StagesAsync(dossier.Cycle.Id, context.Aborted);
            cycles.Add(new CycleOnDesk(dossier, stages, await context.Get<ApprovalDesk>().ListOpenAsync(dossier, 0, context.Aborted), OfficeDoor.Today(context, dossier)));
        }

        var mails = await context.Get<MailLog>().ListOpenAsync(100, null, context.Aborted);
        var calendar = await context.Get<CalendarDesk>().CurrentAsync(context.Aborted);
        return DeskPage.Render(context, new Desk(cycles, mails.Entries.Count, calendar.LastPublishedYear, await Compliance.ComplianceOperations.OverdueAsync(context), context.Person.Is(Roles.Office)));
    }

    private static async Task<IResult> Plan(PortalContext context)
    {
        var draft = PlanDraft.Read(context.Query, await OfficeDoor.SchemesAsync(context), Show.DayOf(context.Get<TimeProvider>().GetUtcNow()));
        return PlanPage.Render(context, await RehearsedAsync(context, draft, null));
    }

    private static async Task<IResult> Start(PortalContext context)
    {
        var form = await context.FormAsync();
        var draft = PlanDraft.Read(name => form.Text(name) is { Length: > 0 } value ? value : null, await OfficeDoor.SchemesAsync(context), default);
        var asked = draft.Read();
        if (asked.Refusal is { } unreadable)
            return PlanPage.Render(context, await RehearsedAsync(context, draft, unreadable), 422);
        if (!context.Person.Is(Roles.Office, asked.Value.SchemeCode))
            return context.Decline(Problem.Forbidden);
        var planned = await context.Get<CycleDesk>().PlanAsync(asked.Value, context.Person.Account, context.Aborted);
        return planned.Refusal is { } refusal
            ? PlanPage.Render(context, await RehearsedAsync(context, draft, refusal), Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(OfficeDoor.PathOf(planned.Value.Id));
    }

    private static Task<IResult> Board(PortalContext context, CycleDossier dossier) => BoardAsync(context, dossier, new ExtensionDraft("", "", null), 200);

    private static async Task<IResult> BoardAsync(PortalContext context, CycleDossier dossier, ExtensionDraft extension, int status, ContinuationDraft? continuation = null)
    {
        var view = await context.Get<CycleDesk>().OpenAsync(dossier.Cycle.Id, context.Aborted);
        var objections = await context.Get<PublicityDesk>().ObjectionsAsync(dossier.Cycle.Id, context.Aborted);
        var lists = await context.Get<PublicityBook>().ListAsync(dossier.Cycle.Id, context.Aborted);
        return BoardPage.Render(context, new Board(view.Value, lists, objections, context.Get<TimeProvider>().GetUtcNow(), extension) { Continuation = continuation ?? ContinuationDraft.Empty }, status);
    }

    private static async Task<IResult> Extend(PortalContext context, CycleDossier dossier)
    {
        var form = await context.FormAsync();
        var reason = form.Text("reason", 20_000);
        var refusal = form.Day("closes") is { } day
            ? (await context.Get<CycleDesk>().ExtendIntakeAsync(dossier.Cycle.Id, day, reason, context.Person.Account, context.Aborted)).Refusal
            : Refusal.Invalid("closes", "请选择新的截止日期。", "Please choose the new last day.");
        return refusal is null
            ? PortalContext.SeeOther(OfficeDoor.PathOf(dossier.Cycle.Id) + "?extended=1")
            : await BoardAsync(context, dossier, new ExtensionDraft(form.Text("closes"), reason, refusal), Problem.StatusOf(refusal.Kind));
    }

    private static async Task<IResult> Continue(PortalContext context, CycleDossier dossier)
    {
        var form = await context.FormAsync();
        var (document, reason) = (form.Text("document", 2000), form.Text("why", 20_000));
        var continued = await context.Get<CycleDesk>().ContinueAsync(dossier.Cycle.Id, document, reason, context.Person.Account, context.Aborted);
        return continued.Refusal is { } refusal
            ? await BoardAsync(context, dossier, new ExtensionDraft("", "", null), Problem.StatusOf(refusal.Kind), new ContinuationDraft(document, reason, refusal.Field == "reason" ? refusal with { Field = "why" } : refusal))
            : PortalContext.SeeOther(OfficeDoor.PathOf(dossier.Cycle.Id));
    }

    private static async Task<IResult> Approvals(PortalContext context, CycleDossier dossier)
    {
        var all = await context.Get<ApprovalDesk>().ListAsync(dossier.Cycle.Id, context.Aborted);
        return CycleApprovalsPage.Render(context, new CycleApprovals(
            dossier, all, OfficeDoor.Today(context, dossier), new ListQuery(context, ["-state", "title", "who", "due"], "state", "stage", "q")));
    }

    private static async Task<PlanView> RehearsedAsync(PortalContext context, PlanDraft draft, Refusal? refusal)
    {
        var calendar = await context.Get<CalendarDesk>().CurrentAsync(context.Aborted);
        var rehearsal = draft.Scheme is { } scheme && draft.AnnounceDay is { } announce ? Rehearsal.Of(scheme, announce, calendar, draft.Window) : null;
        var missing = draft.Scheme is { } chosen ? StageKinds.NotRunnable(chosen) : [];
        return new PlanView(draft, await OfficeDoor.SchemesAsync(context), rehearsal, missing, refusal);
    }
}
