using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Presentations;

/// <summary>What the office does about presentations beyond scheduling them: change the schedule, look who has scored, close without those who are absent.</summary>
public sealed class PresentationDesk(
    PresentationBook book, StageBook stages, ApprovalStore approvals, DecisionRegistry kinds, CycleArchive archive, SignalDesk signals, TimeProvider time)
{
    /// <summary>The field of the reason for a change.</summary>
    public const string WhyField = "why";
    private const int LongestReason = 1000;

    /// <summary>The presentation stage of a cycle, or null where there is none of that name.</summary>
    public async Task<PresentationView?> FindAsync(string cycleId, string stageId, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(cycleId, cancellationToken) is not { } dossier
            || dossier.Scheme.Stages.FirstOrDefault(stage => stage.Id == stageId) is not PresentationStage stage)
            return null;
        var presentation = await book.FindAsync(cycleId, stageId, cancellationToken);
        var answers = new Dictionary<string, DecisionMade>(StringComparer.Ordinal);
        foreach (var member in presentation?.Panel ?? [])
        {
            if ((await approvals.FindAsync(member.ApprovalId, cancellationToken))?.Value.Decision is { } made)
                answers[member.ApprovalId] = made;
        }

        return new PresentationView(dossier, stage, await stages.FindAsync(dossier, stageId, cancellationToken), presentation, answers);
    }

    /// <summary>The form of the schedule, as it was decided on; null where nothing is scheduled.</summary>
    public async Task<DecisionSheet?> FormAsync(PresentationView view, CancellationToken cancellationToken) =>
        view.ScheduledBy is { } id && await approvals.FindAsync(id, cancellationToken) is { Value.Sheet: var sheet } ? sheet : null;

    /// <summary>Sets another time, place or order, until the first unit begins. The units and the panel are told, with the reason.</summary>
    public async Task<Outcome<PresentationRecord>> ChangeAsync(
        string cycleId, string stageId, IReadOnlyDictionary<string, string> values, string reason, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await FindAsync(cycleId, stageId, cancellationToken) is not { Presentation: { } presentation, ScheduledBy: { } scheduledBy } view)
            return Refusal.NotFound("没有可以变更的陈述展示安排。", "There is no schedule to change.");
        var dossier = view.Dossier;
        var citation = dossier.Scheme.Cite(view.Stage.Article);
        var now = time.GetUtcNow();
        if (view.Record?.State != StageState.Open || now >= presentation.Begins)
            return Refusal.Conflict("陈述展示已经开始，不能再变更安排。", "The presentations have begun; the schedule stands.", citation);
        if (reason.Trim().Length is 0 or > LongestReason)
            return Refusal.Invalid(WhyField, $"请说明变更的理由（不超过{LongestReason}字）。", $"Please give the reason for the change (at most {LongestReason} characters).", citation);
        var asked = (await approvals.FindAsync(scheduledBy, cancellationToken))!.Value;
        var typed = values.ToDictionary(one => one.Key, one => one.Value.Trim(), StringComparer.Ordinal);
        if (DecisionForm.Check(asked.Sheet, DecisionActions.Confirm, "", typed, dossier.Scheme) is { } incomplete)
            return incomplete;
        var made = new DecisionMade(DecisionActions.Confirm, reason.Trim(), typed, by.Email, by.Name, null, now, "office");
        if (await kinds.Of(DecisionKinds.Presentation).CheckAsync(asked, made, dossier, cancellationToken) is { } wrong)
            return wrong;

        var next = PresentationDecision.Scheduled(presentation, typed, dossier);
        var begins = PresentationMail.When(dossier, next.Begins);
        var promise = CycleJournal.Promise(
            dossier, now, by.Email, "presentations.changed",
            new($"陈述展示改为{begins.Zh}，{next.Place}：{made.Reason}", $"The presentations are now {begins.En}, {next.Place}: {made.Reason}"),
            view.Stage.Article, stageId, $"presentations.changed|{stageId}|{now.UtcTicks}");
        return await signals.AroundAsync(
            view.Record.InstanceId,
            () => book.UpdateAsync(
                cycleId, stageId,
                current => next with { Change = current.Change + 1, Told = current.Told, Reason = made.Reason, ChangedAt = now }, cancellationToken, promise.AsChange()),
            cancellationToken, Partitions.Cycle(cycleId));
    }

    /// <summary>Closes with the scores of those present: at least the quorum, and every unit scored by someone.</summary>
    public async Task<Outcome<PresentationView>> CloseAsync(
        string cycleId, string stageId, string reason, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await FindAsync(cycleId, stageId, cancellationToken) is not { Presentation: { } presentation } view)
            return Refusal.NotFound("没有可以结束的陈述展示。", "There are no presentations to close.");
        if (Against(view, reason) is { } refusal)
            return refusal;
        var made = new DecisionMade(
            DecisionActions.NoReply, reason.Trim(), new Dictionary<string, string>(), by.Email, by.Name, null, time.GetUtcNow(), "office");
        foreach (var absent in presentation.Panel.Where(member => !view.Answers.ContainsKey(member.ApprovalId)))
        {
            await signals.AroundAsync(
                Instances.Approval(absent.ApprovalId),
                () => approvals.UpdateAsync(absent.ApprovalId, current => current.Decision is null ? current with { Decision = made } : null, cancellationToken),
                cancellationToken);
        }

        return (await FindAsync(cycleId, stageId, cancellationToken))!;
    }

    private static Refusal? Against(PresentationView view, string reason)
    {
        var scheme = view.Dossier.Scheme;
        var citation = scheme.Cite(view.Stage.Article);
        var panel = view.Presentation!.Panel.Count;
        if (view.Record?.State != StageState.Open || view.IsUnsealed)
            return Refusal.Conflict("评委已全部评分，无需另行结束。", "Everyone has scored; there is nothing to close.", citation);
        if (reason.Trim().Length is 0 or > LongestReason)
            return Refusal.Invalid("reason", $"请说明理由（不超过{LongestReason}字）。", $"Please give the reason (at most {LongestReason} characters).", citation);
        if (view.Submitted == 0 || scheme.Committee?.Quorum.IsReachedBy(view.Submitted, panel) == false)
            return Refusal.Conflict(
                $"评委{panel}名，已评分{view.Submitted}名，未达到{scheme.Committee?.Quorum}，不能结束。", $"{view.Submitted} of {panel} have scored; {scheme.Committee?.Quorum} are needed.",
                scheme.Cite(scheme.Committee?.Article ?? view.Stage.Article));
        return view.Presentation.Slots.FirstOrDefault(slot => view.MeanOf(slot.ApplicationId) is null) is { } unscored
            ? Refusal.Conflict($"{unscored.Name}还没有评委评分，不能结束。", $"No one has scored {unscored.Name} yet.", citation)
            : null;
    }
}
