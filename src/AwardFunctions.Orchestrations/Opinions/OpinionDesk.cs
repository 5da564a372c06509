using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Opinions;

/// <summary>What the office and the committee do with departments' opinions: read them, and close a request that stays without an answer.</summary>
public sealed class OpinionDesk(OpinionBook book, ApprovalStore approvals, CycleArchive archive, SignalDesk signals, TimeProvider time)
{
    private const int LongestReason = 1000;
    private static readonly Refusal Unknown = Refusal.NotFound("没有这项征求意见。", "There is no such request.");

    /// <summary>What the departments said, by opinions stage in the scheme's order; empty where none was asked.</summary>
    public async Task<IReadOnlyList<OpinionSummary>> SummaryAsync(string cycleId, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(cycleId, cancellationToken) is not { } dossier)
            return [];
        var requests = await book.ListAsync(cycleId, cancellationToken);
        var summaries = new List<OpinionSummary>();
        foreach (var stage in dossier.Scheme.Stages.OfType<OpinionsStage>())
        {
            var opinions = new List<DepartmentOpinion>();
            foreach (var request in requests.Where(request => request.StageId == stage.Id))
                opinions.Add(OpinionOf(request, (await approvals.FindAsync(request.ApprovalId, cancellationToken))?.Value));
            if (opinions.Count > 0)
            {
                var units = requests.Where(request => request.StageId == stage.Id).SelectMany(request => request.Units).Distinct().ToList();
                summaries.Add(new OpinionSummary(stage.Id, stage.Name, dossier.Scheme.Cite(stage.Article), units, opinions));
            }
        }

        return summaries;
    }

    /// <summary>The opinions as facts of a decision sheet.</summary>
    public async Task<IReadOnlyList<MailFact>> FactsAsync(string cycleId, CancellationToken cancellationToken)
    {
        var facts = new List<MailFact>();
        foreach (var summary in await SummaryAsync(cycleId, cancellationToken))
        {
            facts.Add(new MailFact(summary.Name, summary.Counts));
            foreach (var opinion in summary.Opinions.Where(one => one.Answer is not null && one.Answer.Action != DecisionActions.NoObjection))
            {
                var reason = opinion.Answer!.Reason.Length > 0 ? opinion.Answer.Reason : null;
                facts.Add(new MailFact(
                    new(opinion.Department, opinion.Department),
                    new(opinion.Said!.Zh + (reason is null ? "" : "：" + reason), opinion.Said.En + (reason is null ? "" : ": " + reason))));
            }
        }

        return facts;
    }

    /// <summary>
    /// Records that a department did not reply, with the reason for not waiting any longer: where the regulation sets no time to answer, no
    /// silence is recorded by itself.
    /// </summary>
    public async Task<Outcome<ApprovalRecord>> CloseAsync(string cycleId, string approvalId, string reason, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(approvalId, cancellationToken) is null || await approvals.FindAsync(approvalId, cancellationToken) is not { } read
            || read.Value.Order.CycleId != cycleId)
            return Unknown;
        var dossier = await archive.OpenAsync(cycleId, cancellationToken);
        var citation = dossier.Scheme.Cite(read.Value.Sheet.Article);
        if (read.Value.Decision is not null)
            return Refusal.Conflict("该部门已经有了结论，不能再记为未回复。", "There is an answer already.", citation);
        if (read.Value.Sheet.Silence is not null)
            return Refusal.Conflict("规定的反馈期限未满，期满未回复的由系统记录。", "The time to answer is running; silence is recorded at its end.", citation);
        if (reason.Trim().Length is 0 or > LongestReason)
            return Refusal.Invalid("reason", $"请说明不再等待的理由（不超过{LongestReason}字）。", $"Please give the reason for not waiting any longer (at most {LongestReason} characters).", citation);
        var made = new DecisionMade(
            DecisionActions.NoReply, reason.Trim(), new Dictionary<string, string>(), by.Email, by.Name, null, time.GetUtcNow(), "office");
        var closed = await signals.AroundAsync(
            Instances.Approval(approvalId),
            () => approvals.UpdateAsync(approvalId, current => current.Decision is null ? current with { Decision = made } : null, cancellationToken),
            cancellationToken);
        return closed!.Decision == made ? closed : Refusal.Conflict("该部门刚刚作出答复。", "The department has just answered.", citation);
    }

    private static DepartmentOpinion OpinionOf(OpinionRequest request, ApprovalRecord? approval)
    {
        var answer = approval?.Decision;
        var remarks = request.Units
            .Select(unit => (unit, Remark: answer?.Values.GetValueOrDefault(OpinionDecision.RemarkInput(unit)) ?? ""))
            .Where(one => one.Remark.Length > 0)
            .ToDictionary(one => one.unit, one => one.Remark, StringComparer.Ordinal);
        return new DepartmentOpinion(
            request.ApprovalId, request.Department, request.Email, approval?.OpenedAt ?? request.At, approval?.Due,
            answer is null ? null : approval!.Sheet.LabelOf(answer), answer, remarks);
    }
}
