using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Draws;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>Makes up the team of an inspection, named by the office or drawn.</summary>
public sealed class InspectionTeams(InspectionBook book, InspectionChanges changes, AccountDesk accounts, GroupRecusal recusal, TimeProvider time)
{
    /// <summary>Whether the team can't be changed any more, or there is no such inspection.</summary>
    public async Task<bool> StandsAsync(CycleDossier dossier, string inspectionId, CancellationToken cancellationToken) =>
        (await book.FindAsync(dossier.Cycle.Id, inspectionId, cancellationToken))?.State() is not (InspectionState.Planned or InspectionState.Agreed);

    /// <summary>Names reviewers of the scheme; where the scheme, or the office, has them drawn, only the draw does that.</summary>
    internal async Task<Outcome<InspectionRecord>> NameAsync(
        CycleDossier dossier, InspectionRecord inspection, IReadOnlyList<string> emails, string leader, AccountRecord by, CancellationToken cancellationToken)
    {
        var rule = dossier.Scheme.Inspection!.Team;
        var citation = dossier.Scheme.Cite(rule.Article);
        if (rule.RandomDraw || inspection.DrawId is not null)
            return Refusal.Conflict("专家由抽取产生，请在抽取页面递补。", "The team is drawn; replace members on the page of the draw.", citation);
        var members = new List<GroupMember>();
        foreach (var email in emails.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (await accounts.FindAsync(email, cancellationToken) is not { } expert || !expert.HasRole(Roles.Reviewer, dossier.Scheme.Code))
                return Refusal.Invalid("members", $"{email}不在评审员名单中。", $"{email} is not a registered reviewer.", citation);
            members.Add(new GroupMember(expert.Email, expert.Name));
        }

        return await SeatAsync(dossier, inspection.Id, members, leader, by, null, cancellationToken);
    }

    /// <summary>Seats a team; doing so again changes nothing.</summary>
    public async Task<Outcome<InspectionRecord>> SeatAsync(
        CycleDossier dossier, string inspectionId, IReadOnlyList<GroupMember> members, string leader, AccountRecord by, string? drawId, CancellationToken cancellationToken)
    {
        var rule = dossier.Scheme.Inspection!.Team;
        var inspection = await book.FindAsync(dossier.Cycle.Id, inspectionId, cancellationToken) ?? throw new InvalidOperationException($"There is no inspection {inspectionId}.");
        var lead = members.FirstOrDefault(member => string.Equals(member.Email, leader.Trim(), StringComparison.OrdinalIgnoreCase));
        if (GroupRules.Check(dossier.Scheme, rule, members.Count, lead is not null) is { Count: > 0 } findings)
            return new Refusal(RefusalKind.Invalid, findings[0].Reason, lead is null && members.Count >= rule.Min ? "leader" : "members", findings[0].Citation);
        if (await recusal.FindAsync(dossier, rule with { Id = DrawnGroups.OfInspection(inspectionId) }, [.. members.Select(member => member.Email)], cancellationToken) is { } kept)
            return kept;
        if (inspection.Leader == lead!.Email && inspection.Team.SequenceEqual(members))
            return inspection;
        var names = string.Join("、", members.Select(member => member == lead ? $"{member.Name}（组长）" : member.Name));
        return await changes.ApplyAsync(
            dossier, inspection, new InspectionStep(InspectionStepKind.TeamSeated, time.GetUtcNow(), by.Email, names),
            new($"{rule.Name.Zh}：{names}", $"{rule.Name.En}: {names}"), rule.Article,
            current => current.State() is InspectionState.Planned or InspectionState.Agreed
                ? current with { Team = members, Leader = lead.Email, DrawId = drawId }
                : Refusal.Conflict("报告已签署或巡查已取消，专家不能再变更。", "The report is signed, or it was called off; the team can't be changed.", dossier.Scheme.Cite(rule.Article)),
            cancellationToken);
    }
}
