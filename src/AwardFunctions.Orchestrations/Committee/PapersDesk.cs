using AwardFunctions.Domain.Schemes;
using AwardFunctions.Domain.Visibility;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Opinions;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Orchestrations.Signals;
using AwardFunctions.Orchestrations.Visibility;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>What members of a deliberating body do besides voting: read the papers, declare that they stand aside.</summary>
public sealed class PapersDesk(
    CycleArchive archive, StageBook stages, CommitteeBook committees, MatterDesk matters, ReviewDesk reviews, ReportDesk reports, OpinionDesk opinions, PublicityBook publicity,
    ResolutionBook resolutions, BallotBook ballots, ApprovalDesk approvals, RecusalBook recusals, SignalDesk signals, TimeProvider time)
{
    private const int LongestReason = 500;
    private static readonly Refusal Unknown = Refusal.NotFound("没有这次审议。", "There is no such deliberation.");
    private static readonly Refusal NotYours = Refusal.Forbidden("审议材料仅供本次审议的成员查阅。", "The papers are for those who deliberate.");
    private static readonly Refusal NotYet = Refusal.Forbidden("审议尚未开始，材料届时开放。", "The deliberation has not begun; its papers open with it.");

    /// <summary>The deliberations whose papers a person may read now, newest first.</summary>
    public async Task<IReadOnlyList<(CycleDossier Dossier, DeliberationStage Stage, StageRecord Record)>> ListForAsync(AccountRecord person, CancellationToken cancellationToken)
    {
        var found = new List<(CycleDossier Dossier, DeliberationStage Stage, StageRecord Record)>();
        foreach (var dossier in await archive.ListAsync(cancellationToken))
        {
            if (await ReaderAsync(dossier, person, cancellationToken) is null)
                continue;
            foreach (var stage in dossier.Scheme.Stages.OfType<DeliberationStage>())
            {
                if (await stages.FindAsync(dossier, stage.Id, cancellationToken) is { OpenedAt: not null } record)
                    found.Add((dossier, stage, record));
            }
        }

        return [.. found.OrderByDescending(one => one.Record.OpenedAt)];
    }

    /// <summary>The papers of a deliberation: for its members from its opening on, for the office and observers always, for no one else.</summary>
    public async Task<Outcome<Papers>> OpenAsync(string cycleId, string stageId, AccountRecord person, CancellationToken cancellationToken)
    {
        if (await FindAsync(cycleId, stageId, cancellationToken) is not { } found)
            return Unknown;
        var (dossier, stage, record) = found;
        if (await ReaderAsync(dossier, person, cancellationToken) is not { } reader)
            return NotYours;
        if (record.OpenedAt is null && await ReaderAsync(dossier, person, cancellationToken, Moment.Always) is null)
            return NotYet;
        var matter = await matters.OpenAsync(dossier, stage, null, cancellationToken, settled: true);
        var ranking = await reviews.RankingAsync(cycleId, cancellationToken);
        var pending = (await approvals.ListAsync(cycleId, cancellationToken))
            .Where(one => one.Decision is null && one.Order.Kind is DecisionKinds.Deliberation or DecisionKinds.Replacement && one.Order.StageId == stageId).ToList();
        var round = pending.Count == 0 ? null : await ballots.LatestAsync(cycleId, pending[0].Id, cancellationToken);
        return new Papers(
            matter, record,
            ranking.Refusal is null ? [.. ranking.Value.Lines.Where(line => matter.Applications.ContainsKey(line.Unit.ApplicationId))] : [],
            SectorShare.Of(matter), await reports.ListAsync(dossier, [.. matter.Applications.Keys], cancellationToken), await opinions.SummaryAsync(cycleId, cancellationToken),
            [.. (await publicity.ObjectionsAsync(cycleId, cancellationToken)).Where(objection => matter.Applications.ContainsKey(objection.ApplicationId))],
            [.. (await resolutions.ListAsync(cycleId, cancellationToken)).Where(resolution => resolution.StageId == stageId)], pending,
            round, round is null ? [] : await ballots.VotedAsync(round.Id, cancellationToken), reader);
    }

    /// <summary>A member stands aside from an applicant's case, or the office records that one does; until the resolution is recorded.</summary>
    public async Task<Outcome<MemberRecusal>> DeclareAsync(
        string cycleId, string stageId, string applicationId, string member, string reason, AccountRecord by, CancellationToken cancellationToken)
    {
        var opened = await OpenAsync(cycleId, stageId, by, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var papers = opened.Value;
        var matter = papers.Matter;
        if (papers.Reader == PapersReader.Observer || (papers.Reader == PapersReader.Member && member != by.Email))
            return NotYours;
        var article = ReviewerRule.Of(matter.Scheme).RecusalArticle;
        var citation = matter.Scheme.Cite(article);
        if (papers.Pending.Count == 0)
            return Refusal.Conflict("决议已经登记，不能再申请回避。", "The resolution is recorded; it is too late to stand aside.", citation);
        if (matter.Roster.Find(member) is not { } who)
            return Refusal.Invalid("member", "请选择成员。", "Please choose the member.", citation);
        if (matter.Candidates.FirstOrDefault(one => one.ApplicationId == applicationId) is not { } unit)
            return Refusal.Invalid("application", "请选择单位。", "Please choose the unit.", citation);
        if (reason.Trim().Length is 0 or > LongestReason)
            return Refusal.Invalid("reason", $"请说明回避的理由，不超过{LongestReason}字。", $"Please give the reason, at most {LongestReason} characters.", citation);
        var now = time.GetUtcNow();
        var recusal = new MemberRecusal(applicationId, who.Email, new LocalizedText(reason.Trim(), reason.Trim()), citation, by.Email, now);
        var promise = CycleJournal.Promise(
            matter.Dossier, now, by.Email, "member.recused",
            new($"{who.Name}对{unit.Name}回避：{reason.Trim()}", $"{who.Name} stands aside from {unit.Name}: {reason.Trim()}"), article, applicationId,
            $"member.recused|{applicationId}|{who.Email}");
        var declared = await signals.AroundAsync(
            null, () => recusals.DeclareAsync(cycleId, recusal, cancellationToken, promise.AsChange()), cancellationToken, Partitions.Cycle(cycleId));
        await approvals.LayOutAsync(cycleId, DecisionKinds.Deliberation, cancellationToken);
        await approvals.LayOutAsync(cycleId, DecisionKinds.Replacement, cancellationToken);
        return declared!;
    }

    private async Task<(CycleDossier Dossier, DeliberationStage Stage, StageRecord Record)?> FindAsync(
        string cycleId, string stageId, CancellationToken cancellationToken)
    {
        var dossier = await archive.FindAsync(cycleId, cancellationToken);
        return dossier?.Scheme.Stages.FirstOrDefault(one => one.Id == stageId) is DeliberationStage stage
            && await stages.FindAsync(dossier, stageId, cancellationToken) is { } record
                ? (dossier, stage, record)
                : null;
    }

    /// <summary>As what a person reads the papers of a cycle's deliberating body; null for whoever may not.</summary>
    internal async Task<PapersReader?> ReaderAsync(
        CycleDossier dossier, AccountRecord person, CancellationToken cancellationToken, Moment moment = Moment.BeforeCommittee)
    {
        var viewer = Viewers.Of(person, dossier.Scheme);
        // The role alone makes no one a member: the roster does.
        if (viewer.HasFlag(Viewer.Committee) && (await committees.RosterAsync(dossier, cancellationToken)).Find(person.Email) is null)
            viewer &= ~Viewer.Committee;
        if (!VisibilityPolicy.Allows(viewer, Part.Papers, moment))
            return null;
        return viewer.HasFlag(Viewer.Office) ? PapersReader.Office : viewer.HasFlag(Viewer.Committee) ? PapersReader.Member : PapersReader.Observer;
    }
}
