using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Public.Publicity;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office.Measures;

/// <summary>An honour as the office keeps it: history, incidents, measures, what is owed because of them, bars.</summary>
public static class HonourFileOperations
{
    private const string Honour = "/office/honours/{certificate}";
    private const long EvidenceLimit = (EvidenceStore.MaxFiles * EvidenceStore.MaxBytes) + (1 << 20);

    public static IReadOnlyList<Operation> All { get; } =
    [
        OfficeDoor.Page("office-honour", Honour, "Shows an honour with its history, measures and claims.", Look),
        OfficeDoor.Change("office-measure", Honour + "/measures", "Proposes a measure about a holder.", Propose) with { BodyLimit = EvidenceLimit, Rate = RateClass.Upload },
        OfficeDoor.Change("office-incident", Honour + "/incidents", "Registers an incident at a holder.", Register) with { BodyLimit = EvidenceLimit, Rate = RateClass.Upload },
        OfficeDoor.Change("office-claim-receive", Honour + "/claims/{claimId}", "Records what a holder gave back, repaid or put right.", Receive),
        OfficeDoor.Change("office-claim-write-off", Honour + "/claims/{claimId}/write-off", "Gives a claim up, with reasons.", WriteOff),
        OfficeDoor.Change("office-bar-lift", Honour + "/bars/{barId}/lift", "Lifts a holder's bar, with reasons.", LiftBar),
    ];

    private static async Task<IResult> Look(PortalContext context) =>
        await FindAsync(context) is { } file ? HonourFilePage.Render(context, file) : context.NotFound();

    private static async Task<IResult> Propose(PortalContext context)
    {
        if (await FindAsync(context) is not { } file)
            return context.NotFound();
        var form = await context.FormAsync();
        var draft = EventDraft.Read(form);
        if (form.Day("eventOn") is not { } day)
            return Refused(context, file, "/measures", draft, NoDay);
        var (measure, ground) = draft.What.Split('|') is [var one, var other] ? (one, other) : (draft.What, (string?)null);
        var evidence = await EvidenceAsync(context, form, file.Dossier.Scheme, measure);
        if (evidence.Refusal is { } unfit)
            return Refused(context, file, "/measures", draft, unfit);
        var proposed = await context.Get<MeasureDesk>().ProposeAsync(
            file.Honour.CertificateNumber, measure,
            new MeasureProposal(ground, draft.Facts, day, draft.Source.Length == 0 ? null : draft.Source, evidence.Value), context.Person.Account, context.Aborted);
        return proposed.Refusal is { } refusal
            ? Refused(context, file, "/measures", draft, refusal.Field == MeasureCheck.OfGround ? refusal with { Field = MeasureCheck.OfMeasure } : refusal)
            : PortalContext.SeeOther(MeasurePaths.Of(proposed.Value));
    }

    private static async Task<IResult> Register(PortalContext context)
    {
        if (await FindAsync(context) is not { } file)
            return context.NotFound();
        var form = await context.FormAsync();
        var draft = EventDraft.Read(form) with { What = form.Text("kind") };
        if (form.Day("eventOn") is not { } day)
            return Refused(context, file, "/incidents", draft, NoDay);
        var evidence = await EvidenceAsync(context, form, file.Dossier.Scheme, "");
        if (evidence.Refusal is { } unfit)
            return Refused(context, file, "/incidents", draft, unfit);
        var registered = await context.Get<IncidentDesk>().RegisterAsync(
            file.Honour.CertificateNumber, draft.What, draft.Facts, day, evidence.Value, context.Person.Account, context.Aborted);
        return registered.Refusal is { } refusal ? Refused(context, file, "/incidents", draft, refusal) : Back(file, "#incidents");
    }

    private static Task<IResult> Receive(PortalContext context) => OnClaimAsync(context, "", async (desk, claim, form) => form.Day("on") is { } day
        ? await desk.ReceiveAsync(claim, day, form.Whole("amount"), context.Person.Account, context.Aborted)
        : Refusal.Invalid("on", "请填写日期。", "Please give the day."));

    private static Task<IResult> WriteOff(PortalContext context) => OnClaimAsync(
        context, "/write-off", (desk, claim, form) => desk.WriteOffAsync(claim, form.Text("reason", 10_000), context.Person.Account, context.Aborted));

    private static async Task<IResult> OnClaimAsync(
        PortalContext context, string verb, Func<ClaimDesk, string, FormInput, Task<Outcome<ClaimRecord>>> change)
    {
        if (await FindAsync(context) is not { } file || file.Claims.FirstOrDefault(one => one.Id == context.Route("claimId")) is not { } claim)
            return context.NotFound();
        var form = await context.FormAsync();
        var changed = await change(context.Get<ClaimDesk>(), claim.Id, form);
        return changed.Refusal is { } refusal
            ? Refused(context, file, $"/claims/{claim.Id}{verb}", EventDraft.Empty with { On = form.Text("on"), Amount = form.Text("amount"), Facts = form.Text("reason", 10_000) }, refusal)
            : Back(file, "#claims");
    }

    private static async Task<IResult> LiftBar(PortalContext context)
    {
        if (await FindAsync(context) is not { } file)
            return context.NotFound();
        var (bar, reason) = (context.Route("barId"), (await context.FormAsync()).Text("reason", 10_000));
        var lifted = await context.Get<BarDesk>().LiftAsync(file.Honour.SchemeCode, file.Honour.CreditCode, bar, reason, context.Person.Account, context.Aborted);
        return lifted.Refusal is { } refusal
            ? Refused(context, file, $"/bars/{bar}/lift", EventDraft.Empty with { Facts = reason }, refusal)
            : Back(file, "#bars");
    }

    private static readonly Refusal NoDay = Refusal.Invalid("eventOn", "请填写发生日期。", "Please give the day of the event.");

    private static IResult Refused(PortalContext context, HonourFile file, string path, EventDraft draft, Refusal refusal) =>
        HonourFilePage.Render(context, file with { Sent = path, Draft = draft, Refusal = refusal }, Problem.StatusOf(refusal.Kind));

    private static IResult Back(HonourFile file, string part) => PortalContext.SeeOther(MeasurePaths.OfHonour(file.Honour.CertificateNumber) + part);

    private static async Task<Outcome<IReadOnlyList<EvidenceDocument>>> EvidenceAsync(PortalContext context, FormInput form, Scheme scheme, string measure)
    {
        var article = scheme.Measures.FirstOrDefault(one => one.Id == measure)?.Article ?? scheme.Honour.MarkingArticle;
        return await context.Get<EvidenceStore>().StoreAsync(await PublicityOperations.EvidenceOfAsync(form, context.Aborted), scheme.Cite(article), context.Aborted);
    }

    /// <summary>The honour of the path, for the office of its scheme; its page for whoever watches over it, too.</summary>
    private static async Task<HonourFile?> FindAsync(PortalContext context)
    {
        if (await context.Get<HonourDesk>().FindAsync(context.Route("certificate"), context.Aborted) is not { } honour)
            return null;
        var dossier = await context.Get<CycleArchive>().OpenAsync(honour.CycleId, context.Aborted);
        if (!(context.Operation.ChangesState ? OfficeDoor.IsOffice(context, dossier) : OfficeDoor.MayLook(context, dossier)))
            return null;
        var book = context.Get<MeasureBook>();
        return new HonourFile(
            honour, dossier, await book.OfHonourAsync(honour.CertificateNumber, context.Aborted), await book.ClaimsAsync(honour.CertificateNumber, context.Aborted),
            await book.IncidentsAsync(honour.CertificateNumber, context.Aborted), await context.Get<BarBook>().OfAsync(honour.SchemeCode, honour.CreditCode, context.Aborted),
            OfficeDoor.Today(context, dossier));
    }
}
