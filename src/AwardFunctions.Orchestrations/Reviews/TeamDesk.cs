using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Forms groups of their own for single sectors, where the scheme has it so, until the first sheet is submitted.</summary>
public sealed class TeamDesk(ReviewBook book, GroupCheck check, StageBook stages, CycleArchive archive, SignalDesk signals, TimeProvider time)
{
    /// <summary>The field that a refusal about the sectors names.</summary>
    public const string SectorsField = "sectors";

    /// <summary>Forms a team beside the group, which takes the other sectors and must be named first.</summary>
    public async Task<Outcome<ReviewGroupRecord>> AddAsync(
        string cycleId, string stageId, IReadOnlyList<string> sectors, IReadOnlyList<string> members, string leader, AccountRecord by, CancellationToken cancellationToken)
    {
        var found = await FindAsync(cycleId, stageId, cancellationToken);
        if (found.Refusal is { } refusal)
            return refusal;
        var (dossier, stage, rule, group) = found.Value;
        var citation = dossier.Scheme.Cite(rule.SectorArticle!);
        var known = dossier.Scheme.Sectors.Where(sector => sectors.Contains(sector.Id)).ToList();
        if (known.Count == 0)
            return Refusal.Invalid(SectorsField, "请选择该组评审的行业。", "Please choose the sectors it takes.", citation);
        if (known.FirstOrDefault(sector => group.Teams?.Any(team => team.Sectors.Contains(sector.Id)) == true) is { } taken)
            return Refusal.Invalid(SectorsField, $"「{taken.Name.Zh}」已有评审组。", $"{taken.Name.En} has a group already.", citation);
        var named = await check.CheckAsync(dossier, rule, members, leader, [.. group.Members.Select(member => member.Email)], cancellationToken);
        if (named.Refusal is { } wrong)
            return wrong;
        var experts = named.Value.Members;
        var number = (group.Teams ?? []).Select(one => int.Parse(one.Id[1..], System.Globalization.CultureInfo.InvariantCulture)).DefaultIfEmpty().Max() + 1;
        var team = new SectorTeam(
            $"t{number}", [.. known.Select(sector => sector.Id)], [.. experts.Select(member => member.Email)], named.Value.Leader?.Email ?? "");
        var (sectorsZh, sectorsEn) = (string.Join("、", known.Select(sector => sector.Name.Zh)), string.Join(", ", known.Select(sector => sector.Name.En)));
        return await WriteAsync(
            dossier, stage, group with { Members = [.. group.Members, .. experts], Teams = [.. group.Teams ?? [], team] }, by, "team.named", rule.SectorArticle!, team.Id,
            new(
                $"{stage.Name.Zh}专项评审组（{sectorsZh}）：{string.Join("、", experts.Select(member => member.Name))}，组长{named.Value.Leader?.Name}",
                $"{stage.Name.En}, group for {sectorsEn}: {string.Join(", ", experts.Select(member => member.Name))}; leader {named.Value.Leader?.Name}"),
            cancellationToken);
    }

    /// <summary>Dissolves a team: the group takes its sectors again.</summary>
    public async Task<Outcome<ReviewGroupRecord>> RemoveAsync(string cycleId, string stageId, string teamId, AccountRecord by, CancellationToken cancellationToken)
    {
        var found = await FindAsync(cycleId, stageId, cancellationToken);
        if (found.Refusal is { } refusal)
            return refusal;
        var (dossier, stage, rule, group) = found.Value;
        if (group.Teams?.FirstOrDefault(team => team.Id == teamId) is not { } gone)
            return Refusal.NotFound("没有这个专项评审组。", "There is no such group.");
        IReadOnlyList<SectorTeam> rest = [.. group.Teams.Where(team => team != gone)];
        return await WriteAsync(
            dossier, stage,
            group with { Members = [.. group.Members.Where(member => !gone.Members.Contains(member.Email))], Teams = rest.Count == 0 ? null : rest }, by, "team.dissolved",
            rule.SectorArticle!, teamId, new($"{stage.Name.Zh}：撤销一个专项评审组", $"{stage.Name.En}: a group for single sectors was dissolved"), cancellationToken);
    }

    private async Task<Outcome<(CycleDossier Dossier, ReviewStage Stage, GroupRule Rule, ReviewGroupRecord Group)>> FindAsync(
        string cycleId, string stageId, CancellationToken cancellationToken)
    {
        var dossier = await archive.FindAsync(cycleId, cancellationToken);
        if (dossier?.Scheme.Stages.FirstOrDefault(stage => stage.Id == stageId) is not ReviewStage stage)
            return Refusal.NotFound("没有这个评审环节。", "There is no such review stage.");
        var rule = dossier.Scheme.Groups.First(one => one.Id == stage.Group);
        var citation = dossier.Scheme.Cite(rule.SectorArticle ?? rule.Article);
        if (rule.SectorArticle is null)
            return Refusal.Conflict("本方案不按行业分组评审。", "This scheme has one group review all sectors.", citation);
        if (await book.GroupAsync(cycleId, stageId, cancellationToken) is not { } group)
            return Refusal.Conflict("请先确定评审组，再按行业设立专项评审组。", "Please name the group first; it takes the sectors that are left.", citation);
        return (await book.SheetsAsync(cycleId, stageId, cancellationToken)).Any(sheet => sheet.SubmittedAt is not null)
            ? Refusal.Conflict("已有评分提交，评审组不能再变更。", "A score sheet has been submitted; the group can't be changed any more.", citation)
            : (dossier, stage, rule, group);
    }

    private async Task<ReviewGroupRecord> WriteAsync(
        CycleDossier dossier, ReviewStage stage, ReviewGroupRecord next, AccountRecord by, string action, string article, string teamId, LocalizedText what,
        CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var promise = CycleJournal.Promise(dossier, now, by.Email, action, what, article, stage.Id, $"{action}|{stage.Id}|{teamId}|{now.UtcTicks}");
        return await signals.AroundAsync(
            (await stages.FindAsync(dossier, stage.Id, cancellationToken))?.InstanceId,
            async () =>
            {
                await book.PutGroupAsync(dossier.Cycle.Id, next, promise, cancellationToken);
                return next;
            },
            cancellationToken, Partitions.Cycle(dossier.Cycle.Id));
    }
}
