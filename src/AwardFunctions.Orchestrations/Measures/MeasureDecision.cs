using System.Globalization;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>
/// One party on a measure's chain approves it, or says no: a committee by a vote, the government with its document. Whoever comes last decides,
/// and the measure holds from the day of that decision.
/// </summary>
public sealed class MeasureDecision(MeasureCases cases, CommitteeBook committee, ApprovalStore approvals, TimeProvider time) : IDecisionKind
{
    public const string Number = "documentNumber";
    public const string Date = "documentDate";
    public const string DueOn = "dueOn";

    public string Kind => DecisionKinds.Measure;

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var found = await cases.OpenAsync(order.SubjectId, cancellationToken);
        var step = MeasureStart.StepOf(order.ApprovalId);
        var (measure, party) = (found.Measure, dossier.Scheme.PartyOf(found.Measure.DecidedBy[step]));
        var votes = party.Role == PartyRoles.Committee;
        var roster = votes ? await committee.RosterAsync(dossier, cancellationToken) : null;
        return new DecisionSheet(
            new($"{found.Rule.Name.Zh}：{found.Honour.Holder}", $"{found.Rule.Name.En}: {found.Honour.Holder}"),
            votes
                ? new("请审议并表决是否同意该措施，登记到会人员和表决结果。", "Please deliberate and vote on the measure, and record attendance and votes.")
                : new("请审定是否同意该措施。", "Please decide on the measure."),
            party.Id, measure.Article, dossier.Scheme.StageOf(order.StageId).Plan.Longest,
            [.. Facts(found), .. await BeforeAsync(found, step, cancellationToken)], [],
            [
                new DecisionAction(DecisionActions.Approve, new($"同意{found.Rule.Name.Zh}", $"Approve: {found.Rule.Name.En}")),
                new DecisionAction(DecisionActions.Refuse, new("不同意", "Do not approve"), NeedsReason: true, IsRefusal: true),
            ],
            [.. roster is null ? [] : MeasureVote.Inputs(dossier.Scheme, roster, measure.Article), .. IsLast(found, step) ? Inputs(found, party) : []],
            MeasurePaths.Of(measure),
            Only: roster is { Members.Count: > 0 } ? roster.Chairs : null,
            SecondFactor: found.Rule.SecondFactor && party.Role == PartyRoles.GovernmentOffice,
            Recorders: votes ? Roles.Office : null);
    }

    /// <summary>There is nothing to decide once the proposal was taken back, or the honour is revoked.</summary>
    public async Task<DecisionMade?> MootAsync(ApprovalOrder order, CancellationToken cancellationToken)
    {
        var found = await cases.OpenAsync(order.SubjectId, cancellationToken);
        var (reason, by, at) = found switch
        {
            { Measure.State: MeasureState.Withdrawn } => (found.Measure.EndReason ?? "", found.Measure.ProposedBy, time.GetUtcNow()),
            { Honour.State: HonourState.Revoked, Measure.State: MeasureState.Proposed } => ("荣誉已撤销", CycleJournal.System, time.GetUtcNow()),
            _ => (null, "", default),
        };
        return reason is null ? null : new DecisionMade(DecisionActions.Recalled, reason, new Dictionary<string, string>(), by, by, null, at, "portal");
    }

    public async Task<Refusal?> CheckAsync(ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken)
    {
        if (decision.Action != DecisionActions.Approve)
            return null;
        var found = await cases.OpenAsync(approval.Order.SubjectId, cancellationToken);
        var step = MeasureStart.StepOf(approval.Id);
        var (measure, honour, today) = (found.Measure, found.Honour, dossier.Zone.DayOf(time.GetUtcNow()));
        if (MeasureCheck.Of(
            dossier.Scheme, found.Rule, measure.GroundId, honour.TierId, honour.State, honour.DecidedOn, honour.ValidUntil, measure.EventOn, today) is { } finding)
            return new Refusal(RefusalKind.Conflict, finding.Reason, null, finding.Citation);
        if (dossier.Scheme.PartyOf(measure.DecidedBy[step]).Role == PartyRoles.Committee
            && MeasureVote.Check(dossier.Scheme, await committee.RosterAsync(dossier, cancellationToken), decision, today, found.Citation) is { } refusal)
            return refusal;
        return IsLast(found, step) ? CheckDates(found, decision, today) : null;
    }

    private static Refusal? CheckDates(MeasureCase found, DecisionMade decision, DateOnly today)
    {
        var day = DateOnly.ParseExact(decision.Values[Date], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (day > today)
            return Refusal.Invalid(Date, "决定日期不能晚于今天。", "The decision can't be dated in the future.", found.Citation);
        if (day < found.Dossier.Zone.DayOf(found.Measure.ProposedAt))
            return Refusal.Invalid(Date, "决定日期早于提出措施的日期。", "The decision can't be dated before the proposal.", found.Citation);
        return decision.Values.GetValueOrDefault(DueOn, "") is { Length: > 0 } due
            && DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture) <= day
            ? Refusal.Invalid(DueOn, "期限须在决定日期之后。", "The time limit must lie after the decision.", found.Citation)
            : null;
    }

    private static bool IsLast(MeasureCase found, int step) => step == found.Measure.DecidedBy.Count - 1;

    private static IEnumerable<MailFact> Facts(MeasureCase found)
    {
        var (measure, honour) = (found.Measure, found.Honour);
        yield return new(new("荣誉", "Honour"), new($"{honour.Title.Zh}（{honour.CertificateNumber}）", $"{honour.Title.En} ({honour.CertificateNumber})"));
        yield return new(new("当前状态", "Standing"), Honours.HonourStateNames.Of(honour.State));
        if (found.GroundName is { } ground)
            yield return new(new("情形", "Ground"), ground);
        yield return new(new("发生日期", "Date of the event"), DayText.Of(measure.EventOn));
        yield return new(new("事实和依据", "Facts"), new(measure.Facts, measure.Facts));
        if (measure.Evidence.Count > 0)
            yield return new(new("证明材料", "Evidence"), new($"{measure.Evidence.Count} 件", $"{measure.Evidence.Count}"));
        if (measure.Statement is { } statement)
            yield return new(new("获奖单位的意见", "The holder's statement"), new(statement, statement));
        if (found is { Rule.Kind: MeasureKind.Revoke, Ground: { } cause })
        {
            foreach (var fact in Consequences(found, cause))
                yield return fact;
        }
    }

    private static IEnumerable<MailFact> Consequences(MeasureCase found, RevocationGround ground)
    {
        var things = ground.Recovers.Select(thing => (thing.Zh, thing.En)).ToList();
        if (ground.RecoversPrize && found.PrizeGiven is { } prize)
            things.Add(($"奖金{prize:#,0}元", $"prize of CNY {prize:#,0}"));
        if (things.Count > 0)
            yield return new(new("收回", "To be recovered"), new(string.Join("、", things.Select(one => one.Zh)), string.Join(", ", things.Select(one => one.En))));
        foreach (var bar in BarTerm.Of(found.Dossier.Scheme, ground.Id))
        {
            var length = bar.Duration is { } duration ? DurationText.Of(duration) : new LocalizedText("在解除之前", "until it is lifted");
            yield return new(new("不得再申报", "Barred"), length);
        }
    }

    /// <summary>What those before on the chain said.</summary>
    private async Task<IReadOnlyList<MailFact>> BeforeAsync(MeasureCase found, int step, CancellationToken cancellationToken)
    {
        var said = new List<MailFact>();
        for (var before = 0; before < step; before++)
        {
            if (await approvals.FindAsync(found.Measure.ApprovalId(before), cancellationToken) is { Value.Decision: { } made } read)
                said.Add(new(found.Dossier.Scheme.PartyOf(found.Measure.DecidedBy[before]).Name, MeasureVote.Told(read.Value.Sheet.LabelOf(made), made)));
        }

        return said;
    }

    private static IEnumerable<DecisionInput> Inputs(MeasureCase found, Party party)
    {
        var article = found.Measure.Article;
        yield return new(
            Number, new("文号", "Document number"), DecisionInputKind.Text, article, party.Role == PartyRoles.GovernmentOffice, [DecisionActions.Approve], []);
        yield return new(Date, new("决定日期", "Date of the decision"), DecisionInputKind.Date, article, true, [DecisionActions.Approve], []);
        if (found.Rule.Due is { } due)
        {
            var length = DurationText.Of(due);
            yield return new(
                DueOn, new("办理期限（最后一日）", "To be done by (last day)"), DecisionInputKind.Date, found.Rule.DueArticle, false, [DecisionActions.Approve], [],
                Hint: new($"不填写的，自决定之日次日起{length.Zh}。", $"Where left empty: {length.En} from the decision."));
        }
    }
}
