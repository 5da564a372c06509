using System.Globalization;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Inspections;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Shared;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office.Inspections;

/// <summary>The office's side of inspections: plan, name experts, agree on the day, order what is to be put right and look at it.</summary>
public static class InspectionOperations
{
    private const string Home = "/office/inspections";
    private const string One = Home + "/{inspectionId}";
    private const string Order = One + "/orders/{number}";
    private static readonly Dictionary<string, string> Nothing = [];

    public static IReadOnlyList<Operation> All { get; } =
    [
        OfficeDoor.Page("office-inspections", Home, "Lists inspections: owed, planned, done.", List),
        OfficeDoor.Change("office-inspection-plan", Home, "Plans an inspection of a holder.", Plan),
        OfficeDoor.Page("office-inspection", One, "Shows an inspection.", Look),
        OfficeDoor.Change("office-inspection-team", One + "/team", "Names the experts and their leader.", Name),
        OfficeDoor.Change("office-inspection-day", One + "/day", "Proposes or confirms the day.", Day),
        OfficeDoor.Change("office-inspection-call-off", One + "/call-off", "Calls an inspection off, with the reason.", CallOff),
        OfficeDoor.Change("office-inspection-order", One + "/orders", "Orders a rectification with a deadline.", Demand),
        OfficeDoor.Change("office-inspection-settle", Order, "Accepts, returns or extends a rectification.", Settle),
        OfficeDoor.Change("office-inspection-measure", Order + "/measure", "Proposes a measure where a rectification failed.", Propose),
    ];

    internal static string PathOf(string inspectionId) => $"{Home}/{inspectionId}";

    private static Task<IResult> List(PortalContext context) => ListAsync(context, Nothing, null);

    private static async Task<IResult> Plan(PortalContext context)
    {
        var form = await context.FormAsync();
        var typed = new[] { "certificate", "year", "occasion" }.ToDictionary(name => name, name => form.Text(name, 2000), StringComparer.Ordinal);
        if (!int.TryParse(typed["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return await ListAsync(context, typed, Refusal.Invalid("year", "请填写年度。", "Please give the year."));
        var planned = await context.Get<InspectionDesk>().PlanAsync(new InspectionPlan(typed["certificate"], year, typed["occasion"]), context.Person.Account, context.Aborted);
        return planned.Refusal is { } refusal ? await ListAsync(context, typed, refusal) : PortalContext.SeeOther(PathOf(planned.Value.Id) + "?done=planned");
    }

    private static Task<IResult> Look(PortalContext context) => ShowAsync(context, "", Nothing, [], null);

    private static Task<IResult> Name(PortalContext context) => ChangeAsync(
        context, "team", "members", (form, id, by) => context.Get<InspectionDesk>().NameTeamAsync(id, form.All("members"), form.Text("leader"), by, context.Aborted), "leader");

    private static Task<IResult> Day(PortalContext context) => ChangeAsync(
        context, "day", "",
        async (form, id, by) => form.Text("do") == "confirm"
            ? await context.Get<InspectionDesk>().ConfirmDayAsync(id, form.Text("note", 2000), by, context.Aborted)
            : form.Day("day") is { } day
                ? await context.Get<InspectionDesk>().ProposeDayAsync(id, day, form.Text("reason", 2000), by, context.Aborted)
                : Refusal.Invalid("day", "请填写日期。", "Please give the day."),
        "day", "reason", "note");

    private static Task<IResult> CallOff(PortalContext context) =>
        ChangeAsync(context, "call-off", "", (form, id, by) => context.Get<InspectionDesk>().CallOffAsync(id, form.Text("reason", 2000), by, context.Aborted), "reason");

    private static Task<IResult> Demand(PortalContext context) => ChangeAsync(
        context, "orders", "topics",
        (form, id, by) => context.Get<RectificationDesk>().OrderAsync(
            id, new RectificationDraft(form.All("topics"), form.Text("demand", 10_000), form.Whole("count", 1, RectificationDesk.LongestTerm)), by, context.Aborted),
        "demand", "count");

    private static Task<IResult> Settle(PortalContext context)
    {
        var desk = context.Get<RectificationDesk>();
        return !int.TryParse(context.Route("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Task.FromResult(context.NotFound())
            : ChangeAsync(
                context, "order-" + context.Route("number"), "",
                async (form, id, by) => form.Text("do") switch
                {
                    "accept" => await desk.AcceptAsync(id, number, form.Text("reason", 10_000), by, context.Aborted),
                    "return" => await desk.ReturnAsync(id, number, form.Text("reason", 10_000), by, context.Aborted),
                    "extend" when form.Whole("count", 1, RectificationDesk.LongestTerm) is { } count => await desk.ExtendAsync(id, number, count, form.Text("reason", 10_000), by, context.Aborted),
                    "extend" => Refusal.Invalid("count", "请填写延长的时间。", "Please say by how much."),
                    _ => Refusal.Invalid("do", "请选择合格、退回或延长。", "Please accept, return or extend."),
                },
                "reason", "count", "do");
    }

    private static Task<IResult> Propose(PortalContext context) => !int.TryParse(context.Route("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? Task.FromResult(context.NotFound())
        : ChangeAsync(
            context, $"order-{number}-measure", "",
            (form, id, by) => context.Get<FailureDesk>().ProposeAsync(id, number, form.Text("measure"), form.Text("facts", 10_000), by, context.Aborted), "measure", "facts");

    private static async Task<IResult> ChangeAsync(
        PortalContext context, string name, string boxes, Func<FormInput, string, AccountRecord, Task<Outcome<InspectionRecord>>> change, params string[] fields)
    {
        var form = await context.FormAsync();
        var changed = await change(form, context.Route("inspectionId"), context.Person.Account);
        return changed.Refusal is { } refusal
            ? await ShowAsync(
                context, name, fields.ToDictionary(field => field, field => form.Text(field, 10_000), StringComparer.Ordinal), boxes.Length == 0 ? [] : form.All(boxes), refusal)
            : PortalContext.SeeOther($"{PathOf(context.Route("inspectionId"))}?done={name}");
    }

    private static async Task<IResult> ShowAsync(
        PortalContext context, string form, IReadOnlyDictionary<string, string> draft, IReadOnlyList<string> chosen, Refusal? refusal)
    {
        var opened = await context.Get<InspectionDesk>().OpenAsync(context.Route("inspectionId"), context.Person.Account, context.Aborted);
        if (opened.Refusal is { } missing)
            return context.Decline(missing);
        var view = opened.Value;
        if (!OfficeDoor.MayLook(context, view.Dossier))
            return context.Decline(Problem.Forbidden);
        var reviewers = await context.Get<AccountDesk>().WithRoleAsync(Roles.Reviewer, view.Dossier.Scheme.Code, context.Aborted);
        return InspectionPage.Render(
            context, new InspectionFile(view, reviewers, form, draft, chosen, refusal), refusal is null ? 200 : Problem.StatusOf(refusal.Kind));
    }

    private static async Task<IResult> ListAsync(PortalContext context, IReadOnlyDictionary<string, string> draft, Refusal? refusal)
    {
        var all = await context.Get<InspectionDesk>().OfOfficeAsync(context.Person.Account, context.Aborted);
        var due = await DueAsync(context, all);
        var year = Show.DayOf(context.Get<TimeProvider>().GetUtcNow()).Year;
        return InspectionsPage.Render(
            context,
            new InspectionList(
                all, due, year, context.Person.IsAny(Roles.Office), new ListQuery(context, ["-year", "holder", "day", "due", "state"], "state", "scheme", "year", "q"), draft, refusal),
            refusal is null ? 200 : Problem.StatusOf(refusal.Kind));
    }

    /// <summary>What the office owes and no open inspection covers.</summary>
    private static async Task<IReadOnlyList<InspectionDue>> DueAsync(PortalContext context, IReadOnlyList<InspectionView> all)
    {
        var planned = all.Where(one => !one.Inspection.IsOver()).Select(one => (one.Inspection.CertificateNumber, one.Inspection.Year)).ToHashSet();
        var due = new List<InspectionDue>();
        foreach (var scheme in (await context.Get<CycleArchive>().ListAsync(context.Aborted)).Where(dossier => OfficeDoor.MayLook(context, dossier)).GroupBy(dossier => dossier.Scheme.Code))
        {
            var (dossier, today) = (scheme.Last(), OfficeDoor.Today(context, scheme.Last()));
            if (dossier.Scheme.Inspection is not { } rule)
                continue;
            due.AddRange(
                (await context.Get<ObligationBook>().ListOpenAsync(scheme.Key, context.Aborted))
                    .Where(owed => owed.Matter == rule.Duty && owed.From <= today && !planned.Contains((owed.CertificateNumber, owed.Due.Year)))
                    .Select(owed => new InspectionDue(
                        owed.CertificateNumber, owed.Holder, dossier.Scheme, owed.Name, owed.Due.Year, owed.Due, dossier.Scheme.Cite(owed.Article), owed.Statutory && today > owed.Due)));
        }

        return [.. due.OrderBy(one => one.Due)];
    }
}
