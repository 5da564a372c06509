using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Presentations;

/// <summary>What the office does about presentations beyond scheduling them: look who has scored, and close without those who are absent.</summary>
public sealed class PresentationDesk(
    PresentationBook book, StageBook stages, ApprovalStore approvals, CycleArchive archive, SignalDesk signals, TimeProvider time)
{
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
