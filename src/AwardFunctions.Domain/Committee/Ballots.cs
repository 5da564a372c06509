using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Committee;

/// <summary>Counts votes by the scheme's quorum and majority.</summary>
public static class Ballots
{
    /// <summary>Counts one vote. Recused members 回避 are out of the count: neither on the roster nor present, and their votes are not valid.</summary>
    /// <param name="scheme">A scheme with a committee.</param>
    /// <param name="roster">The members' identities.</param>
    /// <param name="present">Who is present.</param>
    /// <param name="recused">Who is recused from this matter.</param>
    /// <param name="votes">By member.</param>
    /// <exception cref="ArgumentException">The scheme has no committee.</exception>
    public static BallotResult Count(
        Scheme scheme,
        IReadOnlyCollection<string> roster,
        IReadOnlyCollection<string> present,
        IReadOnlyCollection<string> recused,
        IReadOnlyDictionary<string, Vote> votes)
    {
        var rule = scheme.Committee ?? throw new ArgumentException("The scheme has no committee.", nameof(scheme));
        var citation = scheme.Cite(rule.Article);
        var members = roster.Except(recused).ToHashSet();
        var here = present.Where(members.Contains).ToHashSet();
        var valid = votes.Where(vote => here.Contains(vote.Key)).Select(vote => vote.Value).ToList();
        var yes = valid.Count(vote => vote == Vote.Yes);
        var quorum = members.Count > 0 && rule.Quorum.IsReachedBy(here.Count, members.Count);

        var findings = votes.Keys.Where(voter => !here.Contains(voter)).Order(StringComparer.Ordinal).Select(voter => new Finding(voter,
            recused.Contains(voter) ? new LocalizedText("已回避，其票无效", "Recused: the vote is not valid")
            : roster.Contains(voter) ? new LocalizedText("未到会，其票无效", "Not present: the vote is not valid")
            : new LocalizedText("不在名单上，其票无效", "Not a member: the vote is not valid"), citation)).ToList();
        findings.AddRange(Rosters.CheckSize(scheme, roster.Count));
        if (!quorum)
            findings.Add(new Finding("quorum", new LocalizedText($"应到{members.Count}名，实到{here.Count}名，未达到{rule.Quorum}",
                $"{here.Count} of {members.Count} are present; {rule.Quorum} are needed"), citation));
        return new BallotResult(
            members.Count,
            here.Count,
            yes,
            valid.Count(vote => vote == Vote.No),
            valid.Count(vote => vote == Vote.Abstain),
            quorum,
            quorum && valid.Count > 0 && rule.Majority.IsExceededBy(yes, valid.Count),
            findings,
            citation);
    }
}
