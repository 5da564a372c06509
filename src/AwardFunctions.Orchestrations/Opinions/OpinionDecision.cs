using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Opinions;

/// <summary>One department's opinion on the units, by the link in its mail. It sees neither scores nor places.</summary>
public sealed class OpinionDecision(OpinionBook book, ApplicationBook applications) : IDecisionKind
{
    public string Kind => DecisionKinds.Opinion;

    /// <summary>The input for a remark on one unit.</summary>
    public static string RemarkInput(string applicationId) => $"remark:{applicationId}";

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var stage = (OpinionsStage)dossier.Scheme.StageOf(order.StageId);
        var request = (await book.FindAsync(order.ApprovalId, cancellationToken))!;
        var lines = new List<DecisionUnit>();
        foreach (var unit in request.Units)
        {
            var application = await applications.ReadAsync(unit, cancellationToken);
            lines.Add(new DecisionUnit(application.Id, application.Name, null, null, null, new(application.PublicCode, application.PublicCode)));
        }

        return new DecisionSheet(
            new($"征求意见：{request.Department}", $"Opinion of {request.Department}"),
            new($"{dossier.Title.Zh}征求贵单位意见。请就下列单位有无违法违规或者其他不宜评奖的情形反馈意见，并可逐家说明。",
                $"{dossier.Title.En}: please tell us whether anything speaks against the units below; you may remark on each."),
            stage.Asked ?? stage.Party, stage.Article, stage.Reply?.Duration ?? stage.Plan.Longest,
            [new MailFact(new("征求意见单位", "On behalf of"), dossier.Scheme.Office), .. Facts(stage)],
            lines,
            [
                new DecisionAction(DecisionActions.NoObjection, new("无异议", "No objection")),
                new DecisionAction(DecisionActions.Comment, new("有意见", "Comments"), NeedsReason: true),
                new DecisionAction(DecisionActions.Object, new("不同意", "Objection"), NeedsReason: true, IsRefusal: true),
            ],
            [
                .. lines.Select(unit => new DecisionInput(
                    RemarkInput(unit.ApplicationId), new($"{unit.Name}：意见或说明", $"{unit.Name}: remark"), DecisionInputKind.Paragraph, stage.Article, false, [], [])),
            ],
            Silence: stage.Reply is null ? null : DecisionActions.NoReply,
            Guests: [new Approver(request.Email, request.Department, "zh-CN")]);
    }

    public Task<Refusal?> CheckAsync(
        ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken) =>
        Task.FromResult<Refusal?>(null);

    private static IEnumerable<MailFact> Facts(OpinionsStage stage)
    {
        if (stage.Reply is not { } reply)
            yield break;
        var time = DurationText.Of(reply.Duration);
        yield return new MailFact(new("反馈期限", "Time to answer"), new($"收到之日起{time.Zh}", $"{time.En} from receipt"));
    }
}
