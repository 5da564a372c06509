using System.Globalization;
using System.Text.RegularExpressions;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Review;

namespace AwardFunctions.Domain.Schemes.Checks;

/// <summary>Each rule makes sense in itself.</summary>
internal static partial class RuleChecks
{
    private const long MaxBytes = 512L * 1024 * 1024;
    private static readonly string[] Types = ["pdf", "jpeg", "png", "docx", "xlsx"];

    public static IEnumerable<SchemeFault> Errors(Scheme scheme) =>
    [
        .. NotEmpty("$.tiers", scheme.Tiers), .. NotEmpty("$.sectors", scheme.Sectors), .. NotEmpty("$.conditions", scheme.Conditions),
        .. NotEmpty("$.form", scheme.Form), .. NotEmpty("$.documents", scheme.Documents), .. NotEmpty("$.groups", scheme.Groups),
        .. Each("tiers", scheme.Tiers, OfTier),
        .. Each("conditions", scheme.Conditions, OfQuestion),
        .. Each("exclusions", scheme.Exclusions, OfQuestion), .. Each("exclusions", scheme.Exclusions, OfExclusion),
        .. Each("form", scheme.Form, OfField),
        .. Each("documents", scheme.Documents, OfDocument),
        .. Each("groups", scheme.Groups, OfGroup),
        .. Each("duties", scheme.Duties, OfDuty),
        .. Each("measures", scheme.Measures, (measure, path) => OfMeasure(scheme, measure, path)),
        .. scheme.SelfReport is { } report ? OfSelfReport(report) : [],
        .. scheme.PrizeUse is { } use ? OfPrizeUse(use) : [],
        .. scheme.Inspection is { } inspection ? OfInspection(inspection) : [],
        .. scheme.Reviewers is { } reviewers ? OfReviewers(reviewers) : [],
        .. scheme.Committee is { } committee ? OfCommittee(committee) : [],
        .. OfScoring(scheme.Scoring),
        .. OfMarking("$.honour.marking.zh", scheme.Honour.Marking.Zh), .. OfMarking("$.honour.marking.en", scheme.Honour.Marking.En),
        .. OfRenewal(scheme.Honour.Renewal),
    ];

    private static IEnumerable<SchemeFault> NotEmpty<T>(string path, IReadOnlyList<T> items)
    {
        if (items.Count == 0)
            yield return new SchemeFault(path, "The list is empty; at least one entry is expected.");
    }

    private static IEnumerable<SchemeFault> Each<T>(string list, IReadOnlyList<T> items, Func<T, string, IEnumerable<SchemeFault>> check) =>
        items.SelectMany((item, i) => check(item, $"$.{list}[{i}]"));

    private static IEnumerable<SchemeFault> OfTier(Tier tier, string path)
    {
        if (tier.Rank < 1)
            yield return new SchemeFault(path + ".rank", "Ranks count from 1, the highest.");
        if (tier.Applicants.Count == 0)
            yield return new SchemeFault(path + ".applicants", "The list is empty; someone must be able to win the tier.");
        if (tier.Quota is { Max: < 1 })
            yield return new SchemeFault(path + ".quota.max", "A quota is at least 1; leave it out where any number may win.");
        if (tier.Prize is { Amount: < 1 })
            yield return new SchemeFault(path + ".prize.amount",
                "A prize is at least 1 yuan; leave the prize out where there is none, or write null where the amount is set with the cycle.");
        if (tier.Validity is null != tier.ValidityArticle is null)
            yield return new SchemeFault(path, "\"validity\" and \"validityArticle\" stand together or not at all.");
    }

    private static IEnumerable<SchemeFault> OfQuestion(Question question, string path)
    {
        if (question.Answer == AnswerKind.YesNo && question.Required is not (0 or 1))
            yield return new SchemeFault(path + ".required", "For a yes-or-no question, 1 stands for yes and 0 for no.");
        if (question.RelaxedRequired is { } relaxed && (question.Answer != AnswerKind.Number || relaxed >= question.Required))
            yield return new SchemeFault(path + ".relaxedRequired", "A relaxation lowers the minimum of a number; it must be less than \"required\".");
        if (question.FiscalYears && question.LookBack is not { Unit: TimeUnit.Years })
            yield return new SchemeFault(path + ".fiscalYears", "Fiscal years need a look-back in years.");
        if (question is { BusinessOnly: true, NonProfitOnly: true })
            yield return new SchemeFault(path, "\"businessOnly\" and \"nonProfitOnly\" exclude each other.");
    }

    private static IEnumerable<SchemeFault> OfExclusion(Question question, string path)
    {
        if (question is not { Answer: AnswerKind.YesNo, Required: 0 })
            yield return new SchemeFault(path, "An exclusion is a yes-or-no question whose required answer is 0, no.");
        if (question.Preference)
            yield return new SchemeFault(path + ".preference", "An exclusion cannot be a preference 可优先推荐; put it among the conditions.");
    }

    private static IEnumerable<SchemeFault> OfField(FormField field, string path)
    {
        if (field.MaxLength is < 1 or > 20_000)
            yield return new SchemeFault(path + ".maxLength", $"{field.MaxLength} is out of range; allowed are 1 to 20000 characters.");
        if (field.Kind == FormFieldKind.Choice && field.Choices.Select(choice => choice.Value).Distinct().Count() < 2)
            yield return new SchemeFault(path, "A choice offers at least two \"choices\" with different values.");
        if (field.Choices.Count != field.Choices.Select(choice => choice.Value).Distinct().Count())
            yield return new SchemeFault(path + ".choices", "Two choices share a value; values stand once.");
        if (field.Kind != FormFieldKind.Choice && field.Choices.Count > 0)
            yield return new SchemeFault(path + ".choices", "Only a field of kind \"choice\" has choices.");
    }

    private static IEnumerable<SchemeFault> OfDocument(RequiredDocument document, string path)
    {
        if (document.Types.Count == 0 || document.Types.Except(Types).Any())
            yield return new SchemeFault(path + ".types", $"Accepted types are some of {string.Join(", ", Types.Select(type => $"\"{type}\""))}.");
        if (document.MaxBytes is < 1 or > MaxBytes)
            yield return new SchemeFault(path + ".maxBytes", $"{document.MaxBytes} is out of range; allowed are 1 to {MaxBytes} bytes (512 MiB).");
        if (document.MaxFiles is < 1 or > 100)
            yield return new SchemeFault(path + ".maxFiles", $"{document.MaxFiles} is out of range; allowed are 1 to 100 files.");
    }

    private static IEnumerable<SchemeFault> OfGroup(GroupRule group, string path)
    {
        if (group.Min < 1)
            yield return new SchemeFault(path + ".min", "A group has at least one member.");
        if (group.Max < group.Min)
            yield return new SchemeFault(path + ".max", $"At most {group.Max} members are fewer than at least {group.Min}.");
        else if (group.Odd && group.Max == group.Min && group.Min % 2 == 0)
            yield return new SchemeFault(path + ".odd", $"No odd number lies between {group.Min} and {group.Max}.");
        if (group.ApartFrom.Count == 0 != group.ApartArticle is null)
            yield return new SchemeFault(path, "\"apartFrom\" and \"apartArticle\" stand together or not at all.");
        if (group.SectorArticle is not null && group.RandomDraw)
            yield return new SchemeFault(path + ".sectorArticle", "A group that is drawn is drawn as one; leave \"sectorArticle\" or \"randomDraw\" out.");
        if (group.ApartFrom.Contains(group.Id))
            yield return new SchemeFault(path + ".apartFrom", "A group cannot be kept apart from itself.");
    }

    private static IEnumerable<SchemeFault> OfInspection(InspectionRule inspection) =>
    [
        .. NotEmpty("$.inspection.topics", inspection.Topics),
        .. OfGroup(inspection.Team, "$.inspection.team"),
    ];

    private static IEnumerable<SchemeFault> OfReviewers(ReviewerRule reviewers)
    {
        if (reviewers.ConsultingYears is < 0 or > 50)
            yield return new SchemeFault("$.reviewers.consultingYears", $"{reviewers.ConsultingYears} is out of range; allowed are 0 to 50 years.");
    }

    private static IEnumerable<SchemeFault> OfDuty(Duty duty, string path)
    {
        if (!DutyKinds.All.Contains(duty.Kind))
            yield return new SchemeFault(path + ".kind",
                $"There is no duty \"{duty.Kind}\"; allowed are {string.Join(", ", DutyKinds.All.Select(kind => $"\"{kind}\""))}.");
        if (duty.DueMonthDay is { } due && !DateOnly.TryParseExact("2025-" + due, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            yield return new SchemeFault(path + ".dueMonthDay", $"\"{due}\" is not a day of every year; a month and day like \"03-31\" is expected.");
        if (duty.Every?.Unit == TimeUnit.WorkingDays)
            yield return new SchemeFault(path + ".every", "A duty comes back after days, months or years, not working days.");
    }

    private static IEnumerable<SchemeFault> OfMeasure(Scheme scheme, Measure measure, string path)
    {
        if (measure.Kind == MeasureKind.Revoke != (measure.Chain.Count == 0))
            yield return new SchemeFault(path + ".chain", "A revocation takes the chain of its ground; every other measure names the parties that act.");
        if (measure.Chain.Count > 0 && scheme.Parties.FirstOrDefault(party => party.Id == measure.Chain[0]) is { } first && first.Role != PartyRoles.Office)
            yield return new SchemeFault(path + ".chain[0]", "The office proposes every measure: a party with the role \"office\" comes first.");
        if (measure.Due is null != measure.DueArticle is null)
            yield return new SchemeFault(path, "\"due\" and \"dueArticle\" stand together or not at all.");
        if (measure.Kind == MeasureKind.OrderRectification && measure.Due is null)
            yield return new SchemeFault(path + ".due", "An order to put things right says by when; its usual time is expected.");
    }

    private static IEnumerable<SchemeFault> OfSelfReport(SelfReportRule report) =>
    [
        .. NotEmpty("$.selfReport.documents", report.Documents),
        .. Each("selfReport.sections", report.Sections, OfSection),
        .. Each("selfReport.figures", report.Figures, OfFigure),
        .. Each("selfReport.documents", report.Documents, OfDocument),
    ];

    private static IEnumerable<SchemeFault> OfSection(FormField section, string path)
    {
        if (section.Kind is not (FormFieldKind.Text or FormFieldKind.Paragraph))
            yield return new SchemeFault(path + ".kind", "A report's section is a \"text\" or a \"paragraph\"; numbers stand among its figures.");
        foreach (var fault in OfField(section, path))
            yield return fault;
    }

    private static IEnumerable<SchemeFault> OfFigure(ReportFigure figure, string path)
    {
        if (figure.PreviousYears is < 0 or > ReportFigures.MostPreviousYears)
            yield return new SchemeFault(path + ".previousYears", $"{figure.PreviousYears} is out of range; allowed are 0 to {ReportFigures.MostPreviousYears} years.");
    }

    private static IEnumerable<SchemeFault> OfPrizeUse(PrizeUseRule use) =>
        [.. NotEmpty("$.prizeUse.purposes", use.Purposes), .. OfDocument(use.Receipts, "$.prizeUse.receipts")];

    private static IEnumerable<SchemeFault> OfRenewal(Renewal renewal)
    {
        if (renewal.BarredEditions < 1)
            yield return new SchemeFault("$.honour.renewal.barredEditions", "A bar covers at least one edition; leave it out where there is none.");
    }

    private static IEnumerable<SchemeFault> OfMarking(string path, string rule) => Placeholder().Matches(rule)
        .Where(match => !HonourMarking.Placeholders.Contains(match.Value))
        .Select(match => new SchemeFault(path, $"There is nothing to fill in for {match.Value}; allowed are {string.Join(", ", HonourMarking.Placeholders)}."));

    private static IEnumerable<SchemeFault> OfCommittee(CommitteeRule committee)
    {
        if (committee.MinMembers < 1)
            yield return new SchemeFault("$.committee.minMembers", "A committee has at least one member.");
        if (committee.Quorum is not { Numerator: >= 1, Denominator: >= 1 } quorum || quorum.Numerator > quorum.Denominator)
            yield return new SchemeFault("$.committee.quorum", $"{committee.Quorum} is not a quorum; a share above 0 and up to 1 is expected, e.g. 2/3.");
        if (committee.Majority is not { Numerator: >= 0, Denominator: >= 1 } majority || majority.Numerator >= majority.Denominator)
            yield return new SchemeFault("$.committee.majority",
                $"{committee.Majority} is not a majority; a share from 0 to below 1, which must be exceeded, is expected, e.g. 1/2.");
    }

    private static IEnumerable<SchemeFault> OfScoring(Scoring scoring)
    {
        var weights = scoring.Components.Sum(component => Math.Clamp(component.Weight, -1000, 1000));
        if (weights != 100)
            yield return new SchemeFault("$.scoring.components",
                $"The weights add up to {weights.ToString(CultureInfo.InvariantCulture)}; they must add up to 100.");
        for (var i = 0; i < scoring.Components.Count; i++)
        {
            if (scoring.Components[i].Weight is < 0 or > 100)
                yield return new SchemeFault($"$.scoring.components[{i}].weight", "A weight is a percentage from 0 to 100.");
            if (scoring.Components[i].MaxScore < 1)
                yield return new SchemeFault($"$.scoring.components[{i}].maxScore", "A full mark is at least 1.");
        }

        if (scoring.MinSelfScore is { } least && (least < 0 || least > ScoreSheets.Find(scoring.Sheet)?.Total))
            yield return new SchemeFault("$.scoring.minSelfScore", "The least self-score lies between 0 and the sheet's full mark.");
        if (scoring.SpreadLimit is < 0 or > 100)
            yield return new SchemeFault("$.scoring.spreadLimit", "A spread is 0 to 100 percentage points.");
        if (scoring.MinSelfScore is null != scoring.MinSelfScoreArticle is null)
            yield return new SchemeFault("$.scoring", "\"minSelfScore\" and \"minSelfScoreArticle\" stand together or not at all.");
        if (scoring.TieOrder.Count == 0 || scoring.TieOrder[^1] != TieRule.EarlierSubmission || scoring.TieOrder.Distinct().Count() != scoring.TieOrder.Count)
            yield return new SchemeFault("$.scoring.tieOrder",
                "Each rule for ties stands once, and \"earlierSubmission\" comes last, because it alone always decides.");
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
