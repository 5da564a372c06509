using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Opinions;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>
/// The deliberating body's resolution: who was present, how it voted, who is proposed for which tier, or, after publicity, who is
/// confirmed. Its chairs record it, or the office on their behalf.
/// </summary>
public sealed class DeliberationDecision(MatterDesk matters, OpinionDesk opinions, PublicityBook publicity, TimeProvider time) : IDecisionKind
{
    public const string None = MeetingForm.None;

    public string Kind => DecisionKinds.Deliberation;

    public static string TierInput(string applicationId) => MeetingForm.Tier(applicationId);

    /// <summary>Why a unit is not confirmed.</summary>
    public static string ReasonInput(string applicationId) => MeetingForm.Reason(applicationId);

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var matter = await OpenAsync(order, dossier, cancellationToken);
        var stage = matter.Stage;
        return new DecisionSheet(
            UnitList.TitleOf(dossier, stage, order.Units, matter.Candidates),
            stage.Confirms
                ? new("请根据公示情况审议并表决，逐家确认获奖名单；不予确认的，须说明理由。",
                    "In view of the publicity, please deliberate, vote and confirm each winner; whoever is not confirmed must be told why.")
                : new("请召开会议审议候选名单，并在此登记到会人员、表决结果和拟奖名单；均不够条件的，可以空缺。",
                    "Please deliberate on the candidates in a meeting and record attendance, votes and who is proposed; the award may stay vacant."),
            stage.Party, stage.Article, stage.Plan.Longest,
            [.. MatterFacts.Of(matter), .. await opinions.FactsAsync(dossier.Cycle.Id, cancellationToken), .. await FindingsAsync(matter, cancellationToken)],
            [.. matter.Candidates.Select(unit => UnitList.Line(unit, dossier.Scheme))],
            [new DecisionAction(DecisionActions.Resolve, new("通过决议", "Record the resolution"))],
            [.. MeetingForm.Inputs(matter)],
            $"/committee/cycles/{dossier.Cycle.Id}/{stage.Id}",
            Only: matter.Roster.Members.Count == 0 ? null : matter.Roster.Chairs,
            Recorders: Roles.Office);
    }

    public async Task<Refusal?> CheckAsync(
        ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken) =>
        MeetingCheck.Of(await OpenAsync(approval.Order, dossier, cancellationToken), decision, dossier.Zone.DayOf(time.GetUtcNow()));

    private Task<Matter> OpenAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken) =>
        matters.OpenAsync(dossier, (DeliberationStage)dossier.Scheme.StageOf(order.StageId), order.Units, cancellationToken, approvalId: order.ApprovalId);

    /// <summary>What came of the objections against these units: the written report on which a confirmation rests.</summary>
    private async Task<IEnumerable<MailFact>> FindingsAsync(Matter matter, CancellationToken cancellationToken) =>
        from objection in await publicity.ObjectionsAsync(matter.Dossier.Cycle.Id, cancellationToken)
        where objection.Finding is not null && matter.Applications.ContainsKey(objection.ApplicationId)
        select new MailFact(
            new($"异议核查：{objection.UnitName}", $"Objection against {objection.UnitName}"),
            objection.State == ObjectionState.Upheld
                ? new($"成立。{objection.Finding!.Zh}", $"Upheld. {objection.Finding.En}")
                : new($"不成立。{objection.Finding!.Zh}", $"Dismissed. {objection.Finding.En}"));
}
