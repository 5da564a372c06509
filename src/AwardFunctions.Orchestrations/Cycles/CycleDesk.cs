using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Cycles;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Calendars;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>What the office does with a cycle as a whole: plan it, look at its board, extend the application window.</summary>
public sealed class CycleDesk(
    IRecordStore store, SchemeShelf schemes, CalendarDesk calendars, CycleArchive archive, ApplicationDesk applications, ApprovalDesk approvals,
    StageBook stages, UnitList units, SignalDesk signals, IntakeExtensions extensions, ContinuationJournal continuations, TimeProvider time)
{
    private const int LongestWindowDays = 366;
    private const int LargestPrize = 100_000_000;

    /// <summary>How many of the pending decisions stand on the board itself.</summary>
    private const int OpenShown = 20;

    /// <summary>Plans a cycle and starts it: the office is asked at once to post the call.</summary>
    public async Task<Outcome<CycleRecord>> PlanAsync(NewCycle plan, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await schemes.FindAsync(plan.SchemeCode, cancellationToken) is not { } scheme)
            return Refusal.Invalid("scheme", $"没有这个奖项：{plan.SchemeCode}", $"There is no such scheme: {plan.SchemeCode}");
        if (StageKinds.NotRunnable(scheme) is { Count: > 0 } missing)
            return Refusal.Invalid("scheme", $"本版本尚不支持「{missing[0].Name.Zh}」环节。", $"This version can't walk the stage “{missing[0].Name.En}” yet.", scheme.Cite(missing[0].Article));
        if (Wrong(plan, scheme) is { } wrong)
            return wrong;
        var calendar = await calendars.CurrentAsync(cancellationToken);
        var rehearsal = Rehearsal.Of(scheme, plan.AnnounceOn, calendar, new ApplicationWindow(plan.IntakeOpens, plan.IntakeCloses));
        if (rehearsal.Refused is { } refused)
            return new Refusal(RefusalKind.Invalid, refused.Reason, "announceOn", refused.Citation);

        var now = time.GetUtcNow();
        var hash = await schemes.PinAsync(scheme, cancellationToken);
        var cycle = new CycleRecord(
            $"{scheme.Code}-{plan.Edition}", scheme.Code, hash, plan.Edition, plan.AnnounceOn, plan.IntakeOpens, plan.IntakeCloses,
            CycleState.Running, by.Email, now, Prizes: plan.Prizes is { Count: > 0 } prizes ? prizes : null);
        var taken = Refusal.Conflict($"{plan.Edition}年度的评选已经存在。", $"The {plan.Edition} cycle exists already.", scheme.Cite(scheme.Cycle.Article));
        if (await archive.FindAsync(cycle.Id, cancellationToken) is not null)
            return taken;
        var created = await signals.AroundStartAsync(
            nameof(AwardCycle), Instances.Cycle(cycle.Id), new CycleStart(cycle.Id),
            async () =>
            {
                await WriteStagesAsync(cycle, scheme, rehearsal, cancellationToken);
                return await store.TryInsertAsync(Partitions.Cycles, cycle.Id, cycle, cancellationToken);
            },
            cancellationToken);
        return created ? cycle : taken;
    }

    /// <summary>All cycles, newest edition first.</summary>
    public async Task<IReadOnlyList<CycleDossier>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await archive.ListAsync(cancellationToken)).OrderByDescending(one => one.Cycle.Edition).ThenBy(one => one.Cycle.Id, StringComparer.Ordinal)];

    public async Task<Outcome<CycleView>> OpenAsync(string cycleId, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(cycleId, cancellationToken) is not { } dossier)
            return Refusal.NotFound("没有这一届评选。", "There is no such cycle.");
        return new CycleView(
            dossier, await stages.ListAsync(cycleId, cancellationToken), await applications.ListAsync(cycleId, cancellationToken),
            await units.OfAsync(cycleId, null, cancellationToken), await approvals.ListOpenAsync(dossier, OpenShown, cancellationToken),
            dossier.Zone.DayOf(time.GetUtcNow()));
    }

    /// <summary>The stages of a cycle in order.</summary>
    public Task<IReadOnlyList<StageRecord>> StagesAsync(string cycleId, CancellationToken cancellationToken) => stages.ListAsync(cycleId, cancellationToken);

    /// <summary>Extends the application window while it has not closed; it is never shortened.</summary>
    public async Task<Outcome<CycleRecord>> ExtendIntakeAsync(
        string cycleId, DateOnly closes, string reason, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(cycleId, cancellationToken) is not { } dossier)
            return Refusal.NotFound("没有这一届评选。", "There is no such cycle.");
        var stage = CheckRules.IntakeOf(dossier.Scheme);
        var citation = dossier.Scheme.Cite(stage.Article);
        if (string.IsNullOrWhiteSpace(reason))
            return Refusal.Invalid("reason", "延长申报时间须说明理由。", "Extending the window needs a reason.", citation);
        if (time.GetUtcNow() >= dossier.Zone.EndOf(dossier.Cycle.IntakeCloses))
            return Refusal.Conflict("申报已经截止，不能再延长。", "The window has closed and can't be extended.", citation);
        if (closes <= dossier.Cycle.IntakeCloses || closes > dossier.Cycle.IntakeOpens.AddDays(LongestWindowDays))
            return Refusal.Invalid("closes", $"新的截止日期应晚于{DayText.Zh(dossier.Cycle.IntakeCloses)}。", $"The new last day must be after {DayText.En(dossier.Cycle.IntakeCloses)}.", citation);
        var instance = (await stages.FindAsync(dossier, stage.Id, cancellationToken))?.InstanceId ?? Instances.Cycle(cycleId);
        var extension = new IntakeExtension(closes, reason.Trim(), by.Email, time.GetUtcNow());
        var cycle = await signals.AroundAsync(
            instance,
            () => store.UpdateAsync<CycleRecord>(
                Partitions.Cycles, cycleId,
                current => current! with { IntakeCloses = closes, Extensions = [.. current.Extensions ?? [], extension] }, cancellationToken),
            cancellationToken);
        await extensions.CarryOutAsync(await archive.OpenAsync(cycleId, cancellationToken), cancellationToken);
        return cycle!;
    }

    /// <summary>Records the decision by which a cycle goes on beyond the end of its regulation.</summary>
    public async Task<Outcome<CycleRecord>> ContinueAsync(
        string cycleId, string document, string reason, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(cycleId, cancellationToken) is not { } dossier)
            return Refusal.NotFound("没有这一届评选。", "There is no such cycle.");
        var instrument = dossier.Scheme.Instrument;
        var citation = dossier.Scheme.Cite(instrument.Article);
        if (instrument.InForceUntil is null)
            return Refusal.Conflict("办法没有规定有效期，无需决定。", "The regulation states no end: nothing needs to be decided.", citation);
        if (dossier.Cycle.Continuation is not null)
            return Refusal.Conflict("延续决定已经登记。", "The decision is recorded already.", citation);
        if (document.Trim().Length is 0 or > 200)
            return Refusal.Invalid("document", "请填写作出决定的文件或会议，不超过200字。", "Please name the document or meeting that decided it, at most 200 characters.", citation);
        if (reason.Trim().Length is 0 or > 1000)
            return Refusal.Invalid("reason", "请说明理由，不超过1000字。", "Please give the reason, at most 1,000 characters.", citation);
        var continuation = new CycleContinuation(document.Trim(), reason.Trim(), by.Email, time.GetUtcNow());
        var cycle = await store.UpdateAsync<CycleRecord>(
            Partitions.Cycles, cycleId, current => current! is { Continuation: null } open ? open with { Continuation = continuation } : null, cancellationToken);
        await continuations.WriteAsync(await archive.OpenAsync(cycleId, cancellationToken), cancellationToken);
        return cycle!;
    }

    private async Task WriteStagesAsync(CycleRecord cycle, Scheme scheme, Rehearsal rehearsal, CancellationToken cancellationToken)
    {
        for (var index = 0; index < scheme.Stages.Count; index++)
        {
            var steps = rehearsal.Steps.Where(step => step.StageId == scheme.Stages[index].Id).ToList();
            await store.TryInsertAsync(
                Partitions.Cycle(cycle.Id), Rows.Stage(index),
                new StageRecord(scheme.Stages[index].Id, index, steps.Min(step => step.Earliest), steps.Max(step => step.Latest), StageState.ToCome),
                cancellationToken);
        }
    }

    private static Refusal? Wrong(NewCycle plan, Scheme scheme)
    {
        var citation = scheme.Cite(scheme.Stages.OfType<IntakeStage>().First().Article);
        if (plan.Edition is < 2000 or > 2100)
            return Refusal.Invalid("edition", "年度应为四位年份。", "The edition must be a year.", scheme.Cite(scheme.Cycle.Article));
        if (plan.IntakeOpens < plan.AnnounceOn)
            return Refusal.Invalid("intakeOpens", "申报开始日期不能早于公告日期。", "Applications can't open before the call is posted.", citation);
        foreach (var tier in scheme.Tiers.Where(tier => tier.Prize is { Amount: null }))
        {
            if (plan.Prizes is null || !plan.Prizes.TryGetValue(tier.Id, out var amount) || amount is <= 0 or > LargestPrize)
                return Refusal.Invalid(NewCycle.PrizeField(tier.Id), $"办法未定{tier.Name.Zh}的奖金数额，请填写本届的奖金（整数元）。", $"The regulation leaves the prize of {tier.Name.En} open: please set this edition's, in whole CNY.", scheme.Cite(tier.Prize!.Article));
        }

        if (plan.IntakeCloses < plan.IntakeOpens)
            return Refusal.Invalid("intakeCloses", "申报截止日期不能早于开始日期。", "Applications can't close before they open.", citation);
        return plan.IntakeCloses > plan.IntakeOpens.AddDays(LongestWindowDays)
            ? Refusal.Invalid("intakeCloses", "申报时间不能超过一年。", "The window can't be longer than a year.", citation)
            : null;
    }
}
