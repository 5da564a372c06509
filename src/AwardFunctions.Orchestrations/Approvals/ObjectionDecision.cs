using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>The office investigates an objection and upholds or dismisses it, with its finding.</summary>
public sealed class ObjectionDecision(IRecordStore store) : IDecisionKind
{
    public string Kind => DecisionKinds.Objection;

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var stage = (PublicityStage)dossier.Scheme.StageOf(order.StageId);
        var objection = (await store.FindAsync<ObjectionRecord>(Partitions.Cycle(order.CycleId), Rows.Objection(order.SubjectId), cancellationToken))!.Value;
        return new DecisionSheet(
            new($"异议核查：{objection.UnitName}", $"Objection against {objection.UnitName}"),
            objection.Outside
                ? new("请核查异议并作出书面结论。结论将告知异议人，并按规定通报。", "Please investigate and conclude in writing. The objector is told, and so is the committee where the regulation asks for it.")
                : new("请核查异议并作出结论。核查期间该单位暂缓，其他单位照常进行。", "Please investigate and conclude. The unit is held meanwhile; the others proceed."),
            stage.Party, ObjectionMail.CitationOf(dossier, objection).Article, stage.Settle.Duration,
            [
                new MailFact(new("异议编号", "Number"), Same(objection.Id)),
                new MailFact(new("异议对象", "Against"), Same(objection.UnitName)),
                new MailFact(new("异议人", "By"), Same($"{objection.ObjectorName}（{objection.ObjectorEmail}）")),
                new MailFact(new("异议内容", "Grounds"), Same(objection.Grounds)),
                new MailFact(new("证明材料", "Evidence"), new($"{objection.Evidence.Count} 件", $"{objection.Evidence.Count}")),
            ],
            [],
            [
                new DecisionAction(DecisionActions.Dismiss, new("异议不成立", "Dismiss"), NeedsReason: true),
                new DecisionAction(DecisionActions.Uphold, new("异议成立", "Uphold"), NeedsReason: true, IsRefusal: true),
            ],
            [],
            $"/office/cycles/{order.CycleId}/objections");
    }

    public Task<Refusal?> CheckAsync(
        ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken) =>
        Task.FromResult<Refusal?>(null);

    private static LocalizedText Same(string text) => new(text, text);
}
