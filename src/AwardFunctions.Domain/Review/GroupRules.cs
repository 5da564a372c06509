using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>Checks how a review group is made up.</summary>
public static class GroupRules
{
    public static GroupVerdict Check(Scheme scheme, GroupRule rule, int members, bool hasLeader)
    {
        var reason = rule switch
        {
            _ when members < rule.Min => new LocalizedText($"评审组不得少于{rule.Min}人，现为{members}人", $"A group needs at least {rule.Min} members; it has {members}"),
            { Max: { } max } when members > max => new LocalizedText($"评审组不得多于{max}人，现为{members}人", $"A group may have at most {max} members; it has {members}"),
            { Odd: true } when members % 2 == 0 => new LocalizedText($"评审组人数应为奇数，现为{members}人", $"The number of members must be odd; it is {members}"),
            { Leader: true } when !hasLeader => new LocalizedText("评审组实行组长负责制，请指定组长", "The group needs a leader"),
            _ => null,
        };
        return new GroupVerdict(reason is null, reason, scheme.Cite(rule.Article));
    }
}
