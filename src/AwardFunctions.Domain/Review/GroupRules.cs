using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>Whether a review group is made up as the scheme asks.</summary>
public static class GroupRules
{
    /// <summary>What is wrong with a group; nothing where it is in order.</summary>
    public static IReadOnlyList<Finding> Check(Scheme scheme, GroupRule rule, int memberCount, bool hasLeader)
    {
        var findings = new List<Finding>();
        void Add(string zh, string en) => findings.Add(new Finding(rule.Id, new LocalizedText(zh, en), scheme.Cite(rule.Article)));

        if (memberCount < rule.Min)
            Add($"{rule.Name.Zh}有{memberCount}名评审员，至少应有{rule.Min}名", $"The {rule.Name.En} has {memberCount} members; at least {rule.Min} are needed");
        if (memberCount > rule.Max)
            Add($"{rule.Name.Zh}有{memberCount}名评审员，最多{rule.Max}名", $"The {rule.Name.En} has {memberCount} members; at most {rule.Max} are allowed");
        if (rule.Odd && memberCount % 2 == 0)
            Add($"{rule.Name.Zh}有{memberCount}名评审员，应为奇数", $"The {rule.Name.En} has {memberCount} members; the number must be odd");
        if (rule.Leader && !hasLeader)
            Add($"{rule.Name.Zh}没有组长", $"The {rule.Name.En} has no leader");
        return findings;
    }
}
