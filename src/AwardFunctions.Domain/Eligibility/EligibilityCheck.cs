using System.Globalization;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>Who may apply: the scheme's questions, and what the register knows by itself.</summary>
public static class EligibilityCheck
{
    /// <summary>The questions that apply to an applicant, conditions first.</summary>
    public static IReadOnlyList<AskedQuestion> Ask(Scheme scheme, ApplicantKind kind, string sector, bool littleGiant, bool nonProfit)
    {
        bool Applies(Question question) =>
            (question.Kinds.Count == 0 || question.Kinds.Contains(kind))
            && (question.Sectors.Count == 0 || question.Sectors.Contains(sector))
            && !(question.BusinessOnly && nonProfit)
            && !(question.NonProfitOnly && !nonProfit);
        AskedQuestion Asked(Question question, bool isExclusion) =>
            new(question, littleGiant && question.RelaxedRequired is { } relaxed ? relaxed : question.Required, isExclusion, scheme.Cite(question.Article));
        return
        [
            .. scheme.Conditions.Where(Applies).Select(question => Asked(question, isExclusion: false)),
            .. scheme.Exclusions.Where(Applies).Select(question => Asked(question, isExclusion: true)),
        ];
    }

    /// <summary>Judges an applicant by its answers and by what the register knows; the register wins where they differ.</summary>
    public static EligibilityVerdict Judge(Scheme scheme, EligibilityAnswers answers, KnownFacts facts)
    {
        var asked = Ask(scheme, answers.Kind, answers.Sector, answers.LittleGiant, answers.NonProfit);
        var (past, notes) = PastAwards.Judge(scheme, answers.Kind, facts);
        return new EligibilityVerdict(
            [
                .. OfForm(scheme, answers),
                .. asked.Where(question => !question.Question.Preference).Select(question => OfAnswer(question, answers.Values)).OfType<EligibilityRefusal>(),
                .. asked.Where(question => question.Question.Fraud).Select(question => OfFraud(question, facts)).OfType<EligibilityRefusal>(),
                .. PastAwards.Bars(scheme, facts),
                .. past,
            ],
            [
                .. asked.Where(each => each.Question.Preference && answers.Values.GetValueOrDefault(each.Question.Id) == each.Required).Select(Preferred),
                .. notes,
                .. Renewals.Notes(scheme, facts),
            ]);
    }

    private static IEnumerable<EligibilityRefusal> OfForm(Scheme scheme, EligibilityAnswers answers)
    {
        if (answers.Kind == ApplicantKind.Organisation && scheme.Sectors.All(sector => sector.Id != answers.Sector))
            yield return new EligibilityRefusal("sector", new LocalizedText("请选择所属行业类别",
                "Choose a sector of the list"), scheme.Cite(scheme.Sectors[0].Article));
        if (scheme.Tiers.All(tier => !tier.Applicants.Contains(answers.Kind)))
            yield return new EligibilityRefusal("kind", new LocalizedText("本奖项不接受此类申报者",
                "This award is not open to such applicants"), scheme.Cite(scheme.Tiers[0].Article));
    }

    private static EligibilityRefusal? OfAnswer(AskedQuestion asked, IReadOnlyDictionary<string, decimal> values)
    {
        var question = asked.Question;
        if (!values.TryGetValue(question.Id, out var value))
            return Refused(asked, "未回答", "not answered");
        if (question.Answer == AnswerKind.Number)
        {
            var least = asked.Required.ToString("0.##", CultureInfo.InvariantCulture);
            return value >= asked.Required ? null : Refused(asked, $"应不少于{least}", $"at least {least} is needed");
        }

        if (value is not (0 or 1))
            return Refused(asked, "应回答“是”或“否”", "yes or no is expected");
        if (value == asked.Required)
            return null;
        return value == 1 ? Refused(asked, "回答为“是”", "the answer is yes") : Refused(asked, "回答为“否”", "the answer is no");
    }

    private static EligibilityRefusal? OfFraud(AskedQuestion asked, KnownFacts facts)
    {
        // Back from the closing date, but on until the decision: what came to light since then counts, too.
        var from = LookBack.Of(asked.Question, facts.ClosingDate).From;
        if (facts.Frauds.Where(fraud => from is null || fraud >= from).Max(fraud => (DateOnly?)fraud) is not { } day)
            return null;
        return new EligibilityRefusal(
            asked.Question.Id,
            new LocalizedText($"登记记录显示{ChineseDate.Of(day)}认定存在弄虚作假等违规行为", $"The register holds a fraud established on {day:yyyy-MM-dd}"),
            asked.Citation);
    }

    private static EligibilityRefusal Refused(AskedQuestion asked, string zh, string en) =>
        new(asked.Question.Id, new LocalizedText($"{asked.Question.Text.Zh}——{zh}", $"{asked.Question.Text.En} – {en}"), asked.Citation);

    private static EligibilityRefusal Preferred(AskedQuestion asked) =>
        new(asked.Question.Id, new LocalizedText("符合优先推荐情形", "May be recommended with preference"), asked.Citation);
}
