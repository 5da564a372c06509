using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Mail;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>The facts of a deliberation as its sheet shows them: who takes part, by which rules, who is recused.</summary>
public static class MatterFacts
{
    public static IEnumerable<MailFact> Of(Matter matter)
    {
        yield return new(new("候选单位", "Candidates"), new($"{matter.Candidates.Count}", $"{matter.Candidates.Count}"));
        foreach (var tier in matter.Scheme.Tiers.OrderBy(tier => tier.Rank))
            yield return new(tier.Name, QuotaOf(matter.Scheme, tier));
        yield return Members(matter);
        yield return new(new("表决规则", "Vote"), RuleOf(matter.Rule));
        foreach (var fact in ByMail(matter))
            yield return fact;
        foreach (var fact in Recheck.FactsOf(matter.Excluded, matter.Candidates))
            yield return fact;
        foreach (var recusal in matter.Recusals)
        {
            var (member, unit) = (matter.Roster.Find(recusal.Member)!, matter.Candidates.First(one => one.ApplicationId == recusal.ApplicationId));
            yield return new(
                new($"回避：{member.Name}", $"Recused: {member.Name}"),
                new($"{unit.Name}——{recusal.Reason.Zh}", $"{unit.Name} — {recusal.Reason.En}"));
        }
    }

    /// <summary>How many may win a tier, in words.</summary>
    public static LocalizedText QuotaOf(Scheme scheme, Tier tier)
    {
        var number = tier.Quota is { } quota
            ? new LocalizedText($"{(quota.InPrinciple ? "原则上" : "")}不超过 {quota.Max} 个", $"{(quota.InPrinciple ? "in principle " : "")}at most {quota.Max}")
            : new LocalizedText("名额不限", "any number");
        var vacancy = tier.MayStayVacant ? new LocalizedText("，可以空缺", "; may stay vacant") : new LocalizedText("", "");
        var renewal = scheme.Honour.Renewal is { OutsideQuota: true } rule && rule.Tiers.Contains(tier.Id)
            ? new LocalizedText("，再次获奖的不占名额", "; renewals are outside it")
            : new LocalizedText("", "");
        return new(number.Zh + vacancy.Zh + renewal.Zh, number.En + vacancy.En + renewal.En);
    }

    /// <summary>Quorum, majority, secrecy and ties, in words.</summary>
    public static LocalizedText RuleOf(CommitteeRule rule) => new(
        $"到会人数不少于{Share(rule.Quorum)}，同意票超过有效票的{Share(rule.Majority)}为通过，弃权计入有效票；{(rule.SecretBallot ? "无记名投票" : "记名或举手表决")}；同票的，综合排序在前的优先",
        $"at least {rule.Quorum} present; carried by more than {rule.Majority} of the valid votes, abstentions included; {(rule.SecretBallot ? "secret ballot" : "open vote")}; of equal votes the better place goes first");

    /// <summary>What a vote by mail came to.</summary>
    private static IEnumerable<MailFact> ByMail(Matter matter)
    {
        if (matter.ByMail is not { } count)
            yield break;
        yield return new(
            new("函审", "Vote by mail"), new($"应投 {count.Round.Voters.Count} 人，收回 {count.Returned.Count} 票", $"{count.Returned.Count} of {count.Round.Voters.Count} ballots came back"));
        foreach (var unit in matter.Candidates.Where(unit => count.Round.Questions.ContainsKey(unit.ApplicationId)))
        {
            var result = matter.Count(unit.ApplicationId, count.Returned, count.Of(unit.ApplicationId));
            yield return new(
                new(unit.Name, unit.Name),
                new(
                    $"同意 {result.Yes}，反对 {result.No}，弃权 {result.Abstain}：{(result.Carried ? "通过" : "未通过")}",
                    $"{result.Yes} for, {result.No} against, {result.Abstain} abstained: {(result.Carried ? "carried" : "not carried")}"));
        }
    }

    private static MailFact Members(Matter matter)
    {
        var name = CommitteeBook.NameOf(matter.Scheme);
        return new(
            new($"{name.Zh}名单", "Members"),
            matter.Roster.Members.Count == 0
                ? new("尚未登记，请评审办先登记名单", "Nobody is entered yet: the office must enter them first")
                : new(
                    $"{matter.Roster.Members.Count} 名：{string.Join("、", matter.Roster.Members.Select(member => member.Name))}",
                    $"{matter.Roster.Members.Count}: {string.Join(", ", matter.Roster.Members.Select(member => member.Name))}"));
    }

    private static string Share(Fraction share) => share switch
    {
        { Numerator: 1, Denominator: 2 } => "半数",
        { Numerator: 2, Denominator: 3 } => "三分之二",
        _ => share.ToString(),
    };
}
