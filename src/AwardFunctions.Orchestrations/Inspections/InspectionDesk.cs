using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Domain.Visibility;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>Plans inspections and agrees on their day; shows each to those whom it concerns.</summary>
public sealed class InspectionDesk(
    InspectionBook book, InspectionChanges changes, InspectionTeams teams, HonourBook honours, ApplicationBook applications, CycleArchive archive, SignalDesk signals,
    TimeProvider time)
{
    private const int MaxReason = 1000;
    private static readonly Refusal None = Refusal.NotFound("没有这次巡查。", "There is no such inspection.");

    /// <summary>The inspection for someone it concerns: office, observer, its experts, the holder.</summary>
    public async Task<Outcome<InspectionView>> OpenAsync(string inspectionId, AccountRecord viewer, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(inspectionId, cancellationToken) is not { } inspection || await honours.FindAsync(inspection.CertificateNumber, cancellationToken) is not { } honour)
            return None;
        var dossier = await archive.OpenAsync(inspection.CycleId, cancellationToken);
        return ViewOf(dossier, honour, inspection, viewer) is { } view
            ? view
            : Refusal.Forbidden("这次巡查只对评审办、巡查专家和获奖单位开放。", "An inspection is shown to the office, its experts and the holder.");
    }

    /// <summary>The inspections that someone takes part in as an expert or as the holder, latest year first.</summary>
    public async Task<IReadOnlyList<InspectionView>> OfPersonAsync(AccountRecord person, CancellationToken cancellationToken)
    {
        var views = new List<InspectionView>();
        foreach (var inspection in await book.OfPersonAsync(person.Email, cancellationToken))
        {
            if ((await OpenAsync(inspection.Id, person, cancellationToken)) is Outcome<InspectionView>.Done { Result: var view } && (view.IsHolder || view.IsMember))
                views.Add(view);
        }

        return [.. views.OrderBy(view => view.Inspection.IsOver()).ThenByDescending(view => view.Inspection.Year).ThenBy(view => view.Inspection.Id, StringComparer.Ordinal)];
    }

    /// <summary>The inspections of the schemes whose office, or observer, someone belongs to.</summary>
    public async Task<IReadOnlyList<InspectionView>> OfOfficeAsync(AccountRecord person, CancellationToken cancellationToken)
    {
        var views = new List<InspectionView>();
        foreach (var dossier in await archive.ListAsync(cancellationToken))
        {
            if (!person.HasRole(Roles.Office, dossier.Scheme.Code) && !person.HasRole(Roles.Observer, dossier.Scheme.Code))
                continue;
            foreach (var inspection in await book.ListAsync(dossier.Cycle.Id, cancellationToken))
            {
                if (await honours.FindAsync(inspection.CertificateNumber, cancellationToken) is { } honour && ViewOf(dossier, honour, inspection, person) is { } view)
                    views.Add(view);
            }
        }

        return views;
    }

    /// <summary>Plans an inspection of a holder; at most one of an honour and year is open at a time. Where none is owed, a reason is needed.</summary>
    public async Task<Outcome<InspectionRecord>> PlanAsync(InspectionPlan plan, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await honours.FindAsync(plan.CertificateNumber.Trim().ToUpperInvariant(), cancellationToken) is not { } honour)
            return Refusal.Invalid("certificate", "没有这个证书编号。", "There is no such certificate.");
        var dossier = await archive.OpenAsync(honour.CycleId, cancellationToken);
        var scheme = dossier.Scheme;
        if (!by.HasRole(Roles.Office, scheme.Code))
            return Refusal.Forbidden("由评审办安排巡查。", "The office plans inspections.");
        if (scheme.Inspection is not { } rule)
            return Refusal.Conflict("本方案未规定获奖后的巡查。", "This scheme says nothing about inspections.");
        var citation = scheme.Cite(rule.Article);
        var duty = scheme.Duties.First(one => one.Id == rule.Duty);
        if (!duty.Tiers.Contains(honour.TierId))
            return Refusal.Conflict("这一等次的荣誉不在巡查之列。", "Honours of this tier are not inspected.", citation);
        if (honour.State is not (HonourState.Running or HonourState.Suspended))
            return Refusal.Conflict("荣誉已不在有效期内。", "The honour is not in force any more.", citation);
        var now = time.GetUtcNow();
        var today = dossier.Zone.DayOf(now);
        if (plan.Year < today.Year || plan.Year > today.Year + 1)
            return Refusal.Invalid("year", $"请选择{today.Year}年或{today.Year + 1}年。", $"Please choose {today.Year} or {today.Year + 1}.", citation);
        var all = (await book.OfHonourAsync(honour, cancellationToken)).Where(one => one.Year == plan.Year).ToList();
        if (all.FirstOrDefault(one => !one.IsOver()) is { } open)
            return Refusal.Conflict($"该年度已有一次进行中的巡查（{open.Id}）。", $"An inspection of that year is under way ({open.Id}).", citation);
        var isOwed = all.All(one => one.State() == InspectionState.CalledOff)
            && DutyCalendar.Of(scheme, honour.TierId, honour.DecidedOn, honour.ValidUntil, plan.Year).Any(due => due.Duty.Id == duty.Id);
        var occasion = plan.Occasion.Trim();
        if (occasion.Length > MaxReason || (!isOwed && occasion.Length == 0))
            return Refusal.Invalid("occasion", $"该年度没有应完成的巡查，请说明安排的理由，不超过{MaxReason}字。", $"None is owed in that year; please say why, at most {MaxReason} characters.", citation);

        var owner = (await applications.ReadAsync(honour.ApplicationId, cancellationToken)).Owner;
        var id = InspectionIds.Of(honour.CertificateNumber, plan.Year, all.Count + 1);
        var inspection = new InspectionRecord(
            id, honour.CertificateNumber, honour.CycleId, scheme.Code, honour.Holder, owner, plan.Year, occasion, by.Email, now)
        {
            Steps = [new InspectionStep(InspectionStepKind.Planned, now, by.Email, occasion)],
        };
        var promise = CycleJournal.Promise(
            dossier, now, by.Email, "inspection.planned",
            new($"安排{honour.Holder}{plan.Year}年{rule.Name.Zh}（{id}）{Tail(occasion)}", $"Planned the {plan.Year} {rule.Name.En} of {honour.Holder} ({id}){Tail(occasion)}"),
            rule.Article, id, $"inspection.planned|{id}");
        var inserted = await signals.AroundStartAsync(
            nameof(RunInspection), Instances.Inspection(id), new InspectionRun(honour.CycleId, id),
            () => book.InsertAsync(inspection, promise, cancellationToken), cancellationToken, Partitions.Cycle(honour.CycleId));
        return inserted ? inspection : Refusal.Conflict("另一位经办人刚刚安排了巡查，请刷新页面。", "Someone else has just planned one; please reload.", citation);
    }

    /// <summary>Names the experts and their leader. What was drawn is changed by the draw only.</summary>
    public async Task<Outcome<InspectionRecord>> NameTeamAsync(
        string inspectionId, IReadOnlyList<string> members, string leader, AccountRecord by, CancellationToken cancellationToken)
    {
        var opened = await OpenForOfficeAsync(inspectionId, by, cancellationToken);
        return opened.Refusal is { } refusal
            ? refusal
            : await teams.NameAsync(opened.Value.Dossier, opened.Value.Inspection, members, leader, by, cancellationToken);
    }

    /// <summary>The office proposes a day, or the holder asks for another; the other side confirms it.</summary>
    public async Task<Outcome<InspectionRecord>> ProposeDayAsync(string inspectionId, DateOnly day, string reason, AccountRecord by, CancellationToken cancellationToken)
    {
        var opened = await OpenAsync(inspectionId, by, cancellationToken);
        if (opened.Refusal is { } missing)
            return missing;
        var view = opened.Value;
        if (!view.IsOffice && !view.IsHolder)
            return Refusal.Forbidden("日期由评审办与获奖单位商定。", "The office and the holder agree on the day.");
        var byHolder = view.IsHolder && !view.IsOffice;
        var text = reason.Trim();
        if (InspectionCheck.OfDay(view.Dossier.Scheme, view.Inspection.Year, day, view.Today, view.Honour.ValidUntil) is { } finding)
            return new Refusal(RefusalKind.Invalid, finding.Reason, "day", finding.Citation);
        if (text.Length > MaxReason || (text.Length == 0 && (byHolder || view.Inspection.Day is not null)))
            return Refusal.Invalid("reason", $"请说明另择日期的理由，不超过{MaxReason}字。", $"Please say why another day is needed, at most {MaxReason} characters.", view.Citation);
        var now = time.GetUtcNow();
        var kind = byHolder ? InspectionStepKind.DayAsked : InspectionStepKind.DayProposed;
        return await changes.ApplyAsync(
            view.Dossier, view.Inspection, new InspectionStep(kind, now, by.Email, text, null, day),
            new($"{(byHolder ? "获奖单位请求改为" : "拟定日期")}{DayText.Zh(day)}{Tail(text)}", $"{(byHolder ? "the holder asks for" : "proposed for")} {DayText.En(day)}{Tail(text)}"),
            view.Rule.Article,
            current => current.State() is InspectionState.Planned or InspectionState.Agreed
                ? current with { Proposed = new DayProposal(day, byHolder, text, by.Email, now), Day = null }
                : TooLate(view),
            cancellationToken);
    }

    /// <summary>Confirms the day the other side named. The office may confirm its own, saying how the holder agreed.</summary>
    public async Task<Outcome<InspectionRecord>> ConfirmDayAsync(string inspectionId, string note, AccountRecord by, CancellationToken cancellationToken)
    {
        var opened = await OpenAsync(inspectionId, by, cancellationToken);
        if (opened.Refusal is { } missing)
            return missing;
        var view = opened.Value;
        if (!view.IsOffice && !view.IsHolder)
            return Refusal.Forbidden("日期由评审办与获奖单位商定。", "The office and the holder agree on the day.");
        if (view.Inspection.Proposed is not { } seen)
            return Refusal.Conflict("没有待确认的日期。", "No day waits for an answer.", view.Citation);
        var text = note.Trim();
        if (text.Length > MaxReason)
            return Refusal.Invalid("note", $"不超过{MaxReason}字。", $"At most {MaxReason} characters.", view.Citation);
        if (seen.ByHolder && !view.IsOffice)
            return Refusal.Conflict("您提出的日期须由评审办确认。", "The office confirms the day you asked for.", view.Citation);
        if (!seen.ByHolder && !view.IsHolder && text.Length == 0)
            return Refusal.Invalid("note", "代获奖单位确认的，请说明如何商定，如电话确认。", "Please say how the holder agreed, e.g. by telephone.", view.Citation);
        return await changes.ApplyAsync(
            view.Dossier, view.Inspection, new InspectionStep(InspectionStepKind.DayAgreed, time.GetUtcNow(), by.Email, text, null, seen.Day),
            new($"日期定为{DayText.Zh(seen.Day)}{Tail(text)}", $"the day is {DayText.En(seen.Day)}{Tail(text)}"), view.Rule.Article,
            current => current.Proposed == seen
                ? current with { Proposed = null, Day = seen.Day }
                : Refusal.Conflict("日期刚刚有变动，请刷新页面。", "The day has just been changed; please reload.", view.Citation),
            cancellationToken);
    }

    /// <summary>
    /// Calls an inspection off before its report is signed, or once the honour is not in force any more; the office still owes one where it did.
    /// </summary>
    public async Task<Outcome<InspectionRecord>> CallOffAsync(string inspectionId, string reason, AccountRecord by, CancellationToken cancellationToken)
    {
        var opened = await OpenForOfficeAsync(inspectionId, by, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var view = opened.Value;
        var text = reason.Trim();
        if (text.Length is 0 or > MaxReason)
            return Refusal.Invalid("reason", $"请说明取消的理由，不超过{MaxReason}字。", $"Please say why, at most {MaxReason} characters.", view.Citation);
        return await changes.ApplyAsync(
            view.Dossier, view.Inspection, new InspectionStep(InspectionStepKind.CalledOff, time.GetUtcNow(), by.Email, text),
            new($"取消：{text}", $"called off: {text}"), view.Rule.Article,
            current => InspectionView.MayCallOff(view.Honour, current) ? current : TooLate(view), cancellationToken);
    }

    /// <summary>The inspection for someone who acts for its office.</summary>
    internal async Task<Outcome<InspectionView>> OpenForOfficeAsync(string inspectionId, AccountRecord by, CancellationToken cancellationToken)
    {
        var opened = await OpenAsync(inspectionId, by, cancellationToken);
        return opened.Refusal is null && !opened.Value.IsOffice ? Refusal.Forbidden("由评审办办理。", "The office does this.") : opened;
    }

    internal static string Tail(string text) => text.Length == 0 ? "" : $"：{text}";

    private static Refusal TooLate(InspectionView view) =>
        Refusal.Conflict("报告已签署或巡查已取消，不能再改。", "The report is signed, or it was called off; this can't be changed any more.", view.Citation);

    private InspectionView? ViewOf(CycleDossier dossier, HonourRecord honour, InspectionRecord inspection, AccountRecord viewer)
    {
        var who = InspectionView.ViewerOf(viewer, dossier.Scheme, inspection);
        if ((who & (Viewer.Office | Viewer.Observer | Viewer.Owner | Viewer.GroupMember)) == 0)
            return null;
        var shown = InspectionView.Allows(who, inspection) ? inspection : inspection with { Findings = new Dictionary<string, InspectionFinding>(), Assessment = "" };
        return new InspectionView(dossier, honour, shown, dossier.Zone.DayOf(time.GetUtcNow()), who);
    }
}
