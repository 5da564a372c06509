using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Committee;

/// <summary>委员名单: whether the deliberating body is made up as the scheme asks.</summary>
public static class Rosters
{
    /// <summary>What is wrong with the number of members, by the committee's article; empty where nothing is.</summary>
    /// <exception cref="ArgumentException">The scheme has no committee.</exception>
    public static IReadOnlyList<Finding> CheckSize(Scheme scheme, int members)
    {
        var rule = RuleOf(scheme);
        var citation = scheme.Cite(rule.Article);
        var findings = new List<Finding>();
        if (members < rule.MinMembers)
            findings.Add(new Finding("roster", new LocalizedText($"成员{members}名，至少应有{rule.MinMembers}名",
                $"{members} members; at least {rule.MinMembers} are needed"), citation));
        if (rule.Odd && members % 2 == 0)
            findings.Add(new Finding("roster", new LocalizedText($"成员{members}名，应为奇数", $"{members} members; the number must be odd"), citation));
        return findings;
    }

    /// <summary>What is wrong with a roster: its size, and its chair where the scheme gives it one.</summary>
    /// <exception cref="ArgumentException">The scheme has no committee.</exception>
    public static IReadOnlyList<Finding> Check(Scheme scheme, IReadOnlyList<Member> members)
    {
        var chairs = members.Count(member => member.Seat == Seat.Chair);
        return RuleOf(scheme).ChairArticle is not { } article || chairs == 1
            ? CheckSize(scheme, members.Count)
            : [.. CheckSize(scheme, members.Count), new Finding("chair", new LocalizedText($"应有主任1名，现有{chairs}名", $"One chair is needed; there are {chairs}"), scheme.Cite(article))];
    }

    private static CommitteeRule RuleOf(Scheme scheme) => scheme.Committee ?? throw new ArgumentException("The scheme has no committee.", nameof(scheme));
}
