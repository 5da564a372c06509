using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>Whoever chaired a deliberation signs its minutes, or says what is wrong with them. A body without a chair has one of those present sign.</summary>
public sealed class MinutesDecision(ResolutionBook resolutions) : IDecisionKind
{
    public string Kind => DecisionKinds.Minutes;

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var resolution = (await resolutions.FindAsync(order.CycleId, order.SubjectId, cancellationToken))!;
        var stage = dossier.Scheme.StageOf(order.StageId);
        return new DecisionSheet(
            new($"{dossier.Title.Zh}：{stage.Name.Zh}会议纪要", $"{dossier.Title.En}: minutes of {stage.Name.En}"),
            new("请核对会议纪要。无误的请签署；有误的请说明，由评审办核实。", "Please check the minutes. Sign them where they are right; say what is wrong where they are not."),
            stage.Party, stage.Article, stage.Plan.Longest, [.. Facts(resolution, dossier.Scheme)], [],
            [
                new DecisionAction(DecisionActions.Sign, new("签署", "Sign")),
                new DecisionAction(DecisionActions.Object, new("纪要有误", "Something is wrong"), NeedsReason: true, IsRefusal: true),
            ],
            [], $"/committee/minutes/{order.SubjectId}", Only: resolution.Signers);
    }

    public Task<Refusal?> CheckAsync(ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken) =>
        Task.FromResult<Refusal?>(null);

    private static IEnumerable<MailFact> Facts(Resolution resolution, Scheme scheme)
    {
        yield return new(new("会议日期", "Held on"), DayText.Of(resolution.HeldOn));
        yield return new(
            new(resolution.ByMail ? "函审收回" : "到会", resolution.ByMail ? "Ballots" : "Present"),
            new($"{resolution.Present.Count} / {resolution.Roster.Count}", $"{resolution.Present.Count} of {resolution.Roster.Count}"));
        foreach (var unit in resolution.Units)
        {
            var outcome = unit.TierId is { } tier ? scheme.TierOf(tier).Name : new LocalizedText("未提名", "not proposed");
            yield return new(
                new(unit.Name, unit.Name),
                new(
                    $"同意 {unit.Ballot.Yes}，反对 {unit.Ballot.No}，弃权 {unit.Ballot.Abstain}——{outcome.Zh}",
                    $"{unit.Ballot.Yes} for, {unit.Ballot.No} against, {unit.Ballot.Abstain} abstained — {outcome.En}"));
        }
    }
}
