namespace AwardFunctions.Domain.Schemes.Checks;

/// <summary>The stages form a procedure that can be walked.</summary>
internal static class StageChecks
{
    private static readonly (Type Before, Type After)[] Order =
    [
        (typeof(AnnouncementStage), typeof(IntakeStage)),
        (typeof(IntakeStage), typeof(CheckStage)),
        (typeof(CheckStage), typeof(OpinionsStage)),
        (typeof(CheckStage), typeof(ReviewStage)),
        (typeof(CheckStage), typeof(PublicityStage)),
        (typeof(CheckStage), typeof(SatisfactionStage)),
        (typeof(ReviewStage), typeof(RankingStage)),
        (typeof(SatisfactionStage), typeof(RankingStage)),
        (typeof(PresentationStage), typeof(RankingStage)),
        (typeof(ReviewStage), typeof(DeliberationStage)),
        (typeof(RankingStage), typeof(DeliberationStage)),
        (typeof(DeliberationStage), typeof(DecisionStage)),
        (typeof(PublicityStage), typeof(DecisionStage)),
        (typeof(ApprovalStage), typeof(DecisionStage)),
        (typeof(DecisionStage), typeof(HandOverStage)),
    ];

    private static readonly Type[] Once = [typeof(AnnouncementStage), typeof(IntakeStage), typeof(CheckStage), typeof(DecisionStage)];

    public static IEnumerable<SchemeFault> Errors(Scheme scheme)
    {
        foreach (var type in Once)
        {
            var count = scheme.Stages.Count(stage => stage.GetType() == type);
            if (count != 1)
                yield return new SchemeFault("$.stages", $"There are {count} stages of kind \"{KindOf(type)}\"; exactly one is expected.");
        }

        for (var i = 0; i < scheme.Stages.Count; i++)
        {
            foreach (var fault in OfStage(scheme, scheme.Stages[i], i))
                yield return fault;
        }

        if (scheme.Committee is null && scheme.Stages.OfType<DeliberationStage>().Any())
            yield return new SchemeFault("$", "\"committee\" is missing; the deliberation stage needs a body with quorum and majority.");
    }

    private static IEnumerable<SchemeFault> OfStage(Scheme scheme, Stage stage, int position)
    {
        var path = $"$.stages[{position}]";
        foreach (var (before, after) in Order.Where(pair => pair.Before == stage.GetType()))
        {
            // A deliberation may be repeated, e.g. to confirm the list after publicity: its first instance counts.
            var first = scheme.Stages.ToList().FindIndex(other => other.GetType() == after);
            if (first >= 0 && first < position && !(stage is DeliberationStage { Confirms: true }))
                yield return new SchemeFault(path,
                    $"The stage \"{stage.Id}\" of kind \"{KindOf(before)}\" must come before \"{scheme.Stages[first].Id}\" of kind \"{KindOf(after)}\".");
        }

        var faults = stage switch
        {
            AnnouncementStage announcement => Postings(announcement.Postings, path),
            CheckStage check when check.MaxCorrections is < 0 or > 20 => [new SchemeFault(path + ".maxCorrections", "Allowed are 0 to 20 corrections.")],
            OpinionsStage { Departments.Count: 0 } => [new SchemeFault(path + ".departments", "The list is empty; at least one department is asked.")],
            ReviewStage { ShortList.Max: < 1 } => [new SchemeFault(path + ".shortList.max", "A short list has at least one place.")],
            ApprovalStage approval => Returns(scheme, approval.ReturnTo, path + ".returnTo", position),
            PublicityStage publicity => OfPublicity(scheme, publicity, path, position),
            _ => [],
        };
        foreach (var fault in faults)
            yield return fault;
    }

    private static IEnumerable<SchemeFault> OfPublicity(Scheme scheme, PublicityStage stage, string path, int position)
    {
        foreach (var fault in Postings(stage.Postings, path))
            yield return fault;
        if (stage.Period.Bound == ClockBound.AtMost)
            yield return new SchemeFault(path + ".period.bound", "A publicity period is \"atLeast\" or \"exactly\" so long.");
        if (stage.List == PublicityList.Proposed && !scheme.Stages.Take(position).OfType<DeliberationStage>().Any())
            yield return new SchemeFault(path + ".list", "The proposed list 拟奖名单 can only be published after a deliberation stage.");
        if (stage.List == PublicityList.Accepted && scheme.Stages.Take(position).OfType<ReviewStage>().Any())
            yield return new SchemeFault(path + ".list", "The list of accepted applications 受理名单 is published before the review.");
        if (stage.UpheldReturnsTo is { } target)
        {
            foreach (var fault in Returns(scheme, target, path + ".upheldReturnsTo", position))
                yield return fault;
        }
    }

    private static IEnumerable<SchemeFault> Postings(IReadOnlyList<Posting> postings, string path)
    {
        if (postings.Count == 0)
            yield return new SchemeFault(path + ".postings", "The list is empty; something is public once it is posted somewhere.");
    }

    private static IEnumerable<SchemeFault> Returns(Scheme scheme, string target, string path, int position)
    {
        var allowed = scheme.Stages.Take(position).Where(stage => stage is RankingStage or DeliberationStage or ApprovalStage).Select(stage => stage.Id).ToList();
        var named = allowed.Count == 0 ? "none here" : string.Join(", ", allowed.Select(id => $"\"{id}\""));
        if (!allowed.Contains(target))
            yield return new SchemeFault(path, $"\"{target}\" is not an earlier ranking, deliberation or approval stage; allowed are {named}.");
    }

    private static string KindOf(Type type) => char.ToLowerInvariant(type.Name[0]) + type.Name[1..^"Stage".Length];
}
