using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Presentations;

/// <summary>One member of the panel scores the presentations, or steps back from single units. No one sees another's scores meanwhile.</summary>
public sealed class PanelScoreDecision(
    PresentationBook book, ApprovalStore approvals, CommitteeBook committee, RecusalBook recusals, ApplicationBook applications) : IDecisionKind
{
    /// <summary>The term of the combined score that the panel gives.</summary>
    public const string Component = "presentation";
    private const string Yes = "yes";
    private const int FullMark = 100;

    public string Kind => DecisionKinds.PanelScore;

    public static string ScoreInput(string applicationId) => $"score:{applicationId}";

    public static string RecusedInput(string applicationId) => $"recused:{applicationId}";

    public static string RemarkInput(string applicationId) => $"remark:{applicationId}";

    public static int FullMarkOf(Scheme scheme) => scheme.Scoring.Components.FirstOrDefault(component => component.Id == Component)?.MaxScore ?? FullMark;

    /// <summary>What a member gave a unit; null where the member stepped back or gave nothing.</summary>
    public static decimal? ScoreOf(DecisionMade? made, string applicationId) =>
        made is { Action: DecisionActions.Submit } && made.Values.GetValueOrDefault(RecusedInput(applicationId)) != Yes
        && made.Values.GetValueOrDefault(ScoreInput(applicationId)) is { Length: > 0 } score
            ? Decimals.Read(score)
            : null;

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var stage = dossier.Scheme.StageOf(order.StageId);
        var presentation = (await book.FindAsync(order.CycleId, order.StageId, cancellationToken))!;
        var member = presentation.Panel.First(one => one.ApprovalId == order.ApprovalId);
        var full = FullMarkOf(dossier.Scheme);
        var recused = await RecusedAsync(dossier, presentation, member, cancellationToken);
        return new DecisionSheet(
            new($"{dossier.Title.Zh}：{stage.Name.Zh}评分（{member.Name}）", $"{dossier.Title.En}: scores of {stage.Name.En} ({member.Name})"),
            new($"请逐家独立评分，每家0到{full}分，可精确到两位小数。与某单位有利害关系的，请选择回避，不评该单位。",
                $"Please score each unit by yourself, 0 to {full}, with up to two decimals. Where you have an interest in a unit, step back from it."),
            stage.Party, stage.Article, stage.Plan.Shortest,
            [new MailFact(new("地点", "Place"), new(presentation.Place, presentation.Place))],
            [.. presentation.Slots.Select(slot => new DecisionUnit(
                slot.ApplicationId, slot.Name, null, null, null, recused.GetValueOrDefault(slot.ApplicationId) is { } why ? new($"已回避：{why.Zh}", $"Recused: {why.En}") : TimeOf(dossier, slot)))],
            [new DecisionAction(DecisionActions.Submit, new("提交评分", "Submit the scores"))],
            [.. presentation.Slots.Where(slot => !recused.ContainsKey(slot.ApplicationId)).SelectMany(slot => Inputs(slot, full, stage.Article))],
            Guests: [new Approver(member.Email, member.Name, member.Language)], Sealed: true);
    }

    public async Task<Refusal?> CheckAsync(ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var citation = dossier.Scheme.Cite(approval.Sheet.Article);
        var full = FullMarkOf(dossier.Scheme);
        var wrong = new List<Refusal>();
        foreach (var unit in approval.Sheet.Units.Where(unit => approval.Sheet.Inputs.Any(input => input.Id == ScoreInput(unit.ApplicationId))))
        {
            var recused = decision.Values.GetValueOrDefault(RecusedInput(unit.ApplicationId)) == Yes;
            var score = decision.Values.GetValueOrDefault(ScoreInput(unit.ApplicationId), "");
            if (recused && score.Length > 0)
                wrong.Add(Refusal.Invalid(ScoreInput(unit.ApplicationId), $"{unit.Name}：已选择回避，请勿评分。", $"{unit.Name}: you stepped back, so please leave the score out.", citation));
            else if (!recused && (score.Length == 0 || Decimals.Read(score) > full))
                wrong.Add(Refusal.Invalid(ScoreInput(unit.ApplicationId), $"{unit.Name}：请评0到{full}分，或者选择回避。", $"{unit.Name}: a score from 0 to {full}, or step back.", citation));
            else if (recused && await IsLastAsync(approval, unit.ApplicationId, cancellationToken))
                wrong.Add(Refusal.Invalid(RecusedInput(unit.ApplicationId), $"{unit.Name}：其他评委均未评分，请与评审办联系后再定。", $"{unit.Name}: no one else scores it; please talk to the office.", citation));
        }

        return wrong.Count == 0 ? null : wrong[0] with { Others = wrong[1..] };
    }

    /// <summary>The units from which a member is known to be recused, with the reason.</summary>
    private async Task<IReadOnlyDictionary<string, LocalizedText>> RecusedAsync(
        CycleDossier dossier, PresentationRecord presentation, PanelMember member, CancellationToken cancellationToken)
    {
        if ((await committee.RosterAsync(dossier, cancellationToken)).Find(member.Email) is not { } seat)
            return new Dictionary<string, LocalizedText>();
        var presenting = new List<ApplicationRecord>();
        foreach (var slot in presentation.Slots)
            presenting.Add(await applications.ReadAsync(slot.ApplicationId, cancellationToken));
        return (await recusals.OfAsync(dossier, [seat], presenting, cancellationToken)).ToDictionary(one => one.ApplicationId, one => one.Reason, StringComparer.Ordinal);
    }

    /// <summary>Whether everyone else has stepped back from a unit, or stays away: then it would have no score at all.</summary>
    private async Task<bool> IsLastAsync(ApprovalRecord approval, string applicationId, CancellationToken cancellationToken)
    {
        var presentation = (await book.FindAsync(approval.Order.CycleId, approval.Order.StageId, cancellationToken))!;
        foreach (var other in presentation.Panel.Where(one => one.ApprovalId != approval.Id))
        {
            var decision = (await approvals.FindAsync(other.ApprovalId, cancellationToken))?.Value.Decision;
            if (decision is null || ScoreOf(decision, applicationId) is not null)
                return false;
        }

        return true;
    }

    private static IEnumerable<DecisionInput> Inputs(PresentationSlot slot, int full, string article)
    {
        yield return new(ScoreInput(slot.ApplicationId), new($"{slot.Name}：得分（0–{full}）", $"{slot.Name}: score (0–{full})"), DecisionInputKind.Decimal, article, false, [], []);
        yield return new(
            RecusedInput(slot.ApplicationId), new($"{slot.Name}：回避", $"{slot.Name}: step back"), DecisionInputKind.Choice, article, false, [],
            [new Choice(Yes, new("回避，不评该单位", "Step back from this unit"))]);
        yield return new(RemarkInput(slot.ApplicationId), new($"{slot.Name}：评语", $"{slot.Name}: remark"), DecisionInputKind.Paragraph, article, false, [], []);
    }

    private static LocalizedText TimeOf(CycleDossier dossier, PresentationSlot slot)
    {
        var local = dossier.Zone.LocalOf(slot.At).ToString("H:mm", CultureInfo.InvariantCulture);
        return new($"第{slot.Order}家，{local}", $"No. {slot.Order}, {local}");
    }
}
