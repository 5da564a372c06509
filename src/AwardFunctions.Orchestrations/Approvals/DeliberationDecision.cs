using System.Globalization;
using AwardFunctions.Domain.Committee;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Opinions;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>The deliberating body's resolution: who was present, how it voted, who is proposed for which tier.</summary>
public sealed class DeliberationDecision(UnitList units, OpinionDesk opinions) : IDecisionKind
{
    public const string None = "none";
    private const string MeetingDate = "meetingDate";
    private const string Roster = "roster";
    private const string Present = "present";
    private const string Exception = "exception";

    public string Kind => DecisionKinds.Deliberation;

    public static string TierInput(string applicationId) => $"tier:{applicationId}";

    public static string VotesInput(string applicationId) => $"votes:{applicationId}";

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var stage = dossier.Scheme.StageOf(order.StageId);
        var candidates = await CandidatesAsync(dossier, cancellationToken);
        return new DecisionSheet(
            new($"{dossier.Title.Zh}：{stage.Name.Zh}", $"{dossier.Title.En}: {stage.Name.En}"),
            new("请召开会议审议候选名单，并在此登记到会人数、表决结果和拟奖名单；均不够条件的，可以空缺。",
                "Please deliberate on the candidates in a meeting and record attendance, votes and who is proposed; the award may stay vacant."),
            stage.Party, stage.Article, stage.Plan.Longest,
            [new MailFact(new("候选单位", "Candidates"), Same(candidates.Count.ToString(CultureInfo.InvariantCulture))), .. TierFacts(dossier.Scheme), .. await opinions.FactsAsync(dossier.Cycle.Id, cancellationToken)],
            [.. candidates.Select(unit => UnitList.Line(unit, dossier.Scheme))],
            [new DecisionAction(DecisionActions.Resolve, new("通过决议", "Record the resolution"))],
            [.. Inputs(dossier, stage, candidates)],
            $"/office/cycles/{dossier.Cycle.Id}/ranking");
    }

    public async Task<Refusal?> CheckAsync(
        ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var scheme = dossier.Scheme;
        var candidates = await CandidatesAsync(dossier, cancellationToken);
        var roster = Number(decision, Roster);
        var present = Number(decision, Present);
        if (present > roster)
            return Refusal.Invalid(Present, "到会人数不能多于委员人数。", "More members present than there are.", scheme.Cite(approval.Sheet.Article));
        if (scheme.Committee is not null)
        {
            foreach (var unit in candidates.Where(unit => TierOf(decision, unit) is not null))
            {
                var votes = Number(decision, VotesInput(unit.ApplicationId));
                if (Against(scheme, unit, roster, present, votes) is { } refusal)
                    return refusal;
            }
        }

        var proposals = candidates
            .Where(unit => TierOf(decision, unit) is not null)
            .Select(unit => new Domain.Committee.Proposal(unit.ApplicationId, TierOf(decision, unit)!, unit.Renewal))
            .ToList();
        var reasons = decision.Values.GetValueOrDefault(Exception, "");
        var verdict = Quotas.Check(scheme, proposals, scheme.Tiers.ToDictionary(tier => tier.Id, _ => reasons));
        return verdict.MayStand ? null : new Refusal(RefusalKind.Invalid, verdict.Findings[0].Reason, Exception, verdict.Findings[0].Citation);
    }

    /// <summary>The office records numbers, not names: so many members, of whom so many were there and so many in favour.</summary>
    private static Refusal? Against(Scheme scheme, UnitRecord unit, int roster, int present, int inFavour)
    {
        var citation = scheme.Cite(scheme.Committee!.Article);
        if (inFavour > present)
            return Refusal.Invalid(VotesInput(unit.ApplicationId), $"{unit.Name}：同意票多于到会人数。", $"{unit.Name}: more votes than members present.", citation);
        var members = Enumerable.Range(1, roster).Select(number => $"{number}").ToList();
        var here = members.Take(present).ToList();
        var votes = here.Select((member, index) => (member, Vote: index < inFavour ? Vote.Yes : Vote.No)).ToDictionary(one => one.member, one => one.Vote);
        var result = Ballots.Count(scheme, members, here, [], votes);
        if (result.Findings.Count > 0)
            return new Refusal(RefusalKind.Invalid, result.Findings[0].Reason, result.Findings[0].Subject == "quorum" ? Present : Roster, result.Citation);
        return result.Carried
            ? null
            : Refusal.Invalid(
                VotesInput(unit.ApplicationId), $"{unit.Name}：同意票{inFavour}张，未超过到会{present}人的{scheme.Committee.Majority}。",
                $"{unit.Name}: {inFavour} of {present} votes do not exceed {scheme.Committee.Majority}.", citation);
    }

    private async Task<IReadOnlyList<UnitRecord>> CandidatesAsync(CycleDossier dossier, CancellationToken cancellationToken) =>
        [.. (await units.OfAsync(dossier.Cycle.Id, null, cancellationToken)).Where(unit => unit.Position is not null && unit.State != UnitState.Held && unit.Candidate)];

    private static IEnumerable<DecisionInput> Inputs(CycleDossier dossier, Stage stage, IReadOnlyList<UnitRecord> candidates)
    {
        yield return new(MeetingDate, new("会议日期", "Date of the meeting"), DecisionInputKind.Date, stage.Article, true, [], []);
        if (dossier.Scheme.Committee is { } committee)
        {
            yield return new(Roster, new("委员总数", "Members"), DecisionInputKind.Number, committee.Article, true, [], []);
            yield return new(Present, new("到会人数", "Present"), DecisionInputKind.Number, committee.Article, true, [], []);
        }

        Choice[] tiers =
        [
            .. dossier.Scheme.Tiers.OrderBy(tier => tier.Rank).Select(tier => new Choice(tier.Id, tier.Name)),
            new Choice(None, new("不提名", "Not proposed")),
        ];
        foreach (var unit in candidates)
        {
            yield return new(TierInput(unit.ApplicationId), new($"{unit.Name}：拟授奖项", $"{unit.Name}: tier"), DecisionInputKind.Choice, stage.Article, true, [], tiers, None);
            if (dossier.Scheme.Committee is not null)
                yield return new(VotesInput(unit.ApplicationId), new($"{unit.Name}：同意票", $"{unit.Name}: votes in favour"), DecisionInputKind.Number, stage.Article, false, [], [], "0");
        }

        yield return new(
            Exception, new("超出“原则上”名额的理由", "Reasons for exceeding a number set “in principle”"), DecisionInputKind.Paragraph, stage.Article, false, [], []);
        yield return new("minutes", new("会议纪要编号或要点", "Minutes: number or gist"), DecisionInputKind.Paragraph, stage.Article, false, [], []);
    }

    private static IEnumerable<MailFact> TierFacts(Scheme scheme) =>
        scheme.Tiers.OrderBy(tier => tier.Rank).Select(tier => new MailFact(
            tier.Name,
            tier.Quota is { } quota
                ? new($"{(quota.InPrinciple ? "原则上" : "")}不超过 {quota.Max} 个", $"{(quota.InPrinciple ? "in principle " : "")}at most {quota.Max}")
                : new("名额不限", "any number")));

    private static string? TierOf(DecisionMade decision, UnitRecord unit) =>
        decision.Values.GetValueOrDefault(TierInput(unit.ApplicationId)) is { } tier && tier != None ? tier : null;

    private static int Number(DecisionMade decision, string input) =>
        int.TryParse(decision.Values.GetValueOrDefault(input, ""), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static LocalizedText Same(string text) => new(text, text);
}
