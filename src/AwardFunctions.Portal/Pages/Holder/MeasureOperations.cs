using AwardFunctions.Domain.Visibility;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Visibility;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Holder;

/// <summary>One measure: its holder reads it, those who decide look into it, the office takes it back or ends it.</summary>
public static class MeasureOperations
{
    private const string Measure = "/measures/{measureId}";

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("measure", Measure, "Shows a measure to its holder, the office and those who decide on it.", Look) with { Access = Access.SignedIn },
        Operation.Get("measure-evidence", Measure + "/evidence/{documentId}", "Downloads a document that a measure rests on.", Download) with { Access = Access.SignedIn },
        Operation.Post("measure-statement", Measure + "/statement", "Takes in what a holder says to a proposed measure.", State) with { Access = Access.SignedIn },
        Operation.Post("measure-withdraw", Measure + "/withdraw", "Takes a proposed measure back, with reasons.", Withdraw) with { Access = Access.For(Roles.Office) },
        Operation.Post("measure-lift", Measure + "/lift", "Ends a suspension, with reasons.", Lift) with { Access = Access.For(Roles.Office, Roles.GovernmentOffice) },
    ];

    private static async Task<IResult> Look(PortalContext context) =>
        await FindAsync(context) is { } model ? MeasurePage.Render(context, model) : context.NotFound();

    private static async Task<IResult> Download(PortalContext context)
    {
        var evidence = (await FindAsync(context))?.Found.Measure.Evidence.FirstOrDefault(one => one.DocumentId == context.Route("documentId"));
        return evidence is not null && await context.Get<IDocumentStore>().OpenReadAsync(evidence.DocumentId, context.Aborted) is { } content
            ? new FileAnswer(content, evidence.FileName, "application/octet-stream", evidence.Length)
            : context.NotFound();
    }

    private static Task<IResult> State(PortalContext context) => SayAsync(context, "statement", context.Get<MeasureDesk>().StateAsync);

    private static Task<IResult> Withdraw(PortalContext context) => SayAsync(context, "reason", context.Get<MeasureDesk>().WithdrawAsync);

    private static Task<IResult> Lift(PortalContext context) => SayAsync(context, "reason", context.Get<MeasureDesk>().LiftAsync);

    private static async Task<IResult> SayAsync(
        PortalContext context, string field, Func<string, string, AccountRecord, CancellationToken, Task<Outcome<MeasureRecord>>> change)
    {
        if (await FindAsync(context) is not { } model)
            return context.NotFound();
        var said = (await context.FormAsync()).Text(field, 10_000);
        var changed = await change(model.Found.Measure.Id, said, context.Person.Account, context.Aborted);
        return changed.Refusal is { } refusal
            ? MeasurePage.Render(context, model with { Refusal = refusal, Reason = said }, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(MeasurePaths.Of(changed.Value));
    }

    /// <summary>The measure of the path, where the visitor may see it.</summary>
    private static async Task<MeasureModel?> FindAsync(PortalContext context)
    {
        if (await context.Get<MeasureCases>().FindAsync(context.Route("measureId"), context.Aborted) is not { } found)
            return null;
        var decisions = new List<ApprovalRecord>();
        for (var step = 0; step < found.Measure.DecidedBy.Count; step++)
        {
            if (await context.Get<ApprovalStore>().FindAsync(found.Measure.ApprovalId(step), context.Aborted) is { } asked)
                decisions.Add(asked.Value);
        }

        var (person, scheme) = (context.Person.Account, found.Dossier.Scheme);
        var owner = (await context.Get<ApplicationBook>().FindAsync(found.Honour.ApplicationId, context.Aborted))?.Value.Owner ?? "";
        var viewer = Viewers.Of(person, scheme, owner)
            | (decisions.Any(one => one.Approvers.Any(approver => approver.Concerns(person.Email))) ? Viewer.Approver : Viewer.Public);
        if (!VisibilityPolicy.Allows(viewer, Part.Measure, Moment.Always))
            return null;
        var claims = await context.Get<MeasureBook>().ClaimsAsync(found.Honour.CertificateNumber, context.Aborted);
        return new MeasureModel(
            found, decisions, [.. claims.Where(claim => claim.RecordId == found.Measure.Id)], found.Dossier.Zone.DayOf(context.Get<TimeProvider>().GetUtcNow()),
            person.HasRole(Roles.Office, scheme.Code), person.HasRole(scheme.PartyOf(found.Measure.DecidedBy[^1]).Role, scheme.Code))
        {
            MayState = owner == person.Email && found.Measure.State == MeasureState.Proposed,
            Pending = decisions.FirstOrDefault(one => one.Decision is null && one.Approvers.Any(approver => approver.Concerns(person.Email))),
        };
    }
}
