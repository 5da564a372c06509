using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>Judges an applicant by the scheme's conditions and exclusions and by the register.</summary>
public static class EligibilityCheck
{
    /// <summary>The questions that an applicant of this kind is asked, conditions first.</summary>
    public static IReadOnlyList<Question> Ask(Scheme scheme, ApplicantKind kind, string sector, bool nonProfit) =>
        [.. scheme.Conditions.Concat(scheme.Exclusions).Where(question => Applies(question, kind, sector, nonProfit))];

    /// <summary>
    /// The first day that counts for a question that looks back from the closing date of applications; null where it looks
    /// back without limit. Fiscal years are completed ones: closing in 2026 and looking back 2, they begin on 1 January 2024.
    /// </summary>
    public static DateOnly? LookBackFrom(Question question, DateOnly closingDate)
    {
        if (question.LookBack is not { } lookBack)
            return null;
        if (question.FiscalYears)
            return new DateOnly(closingDate.Year - lookBack.Count, 1, 1);
        return lookBack.Unit switch
        {
            TimeUnit.Years => closingDate.AddYears(-lookBack.Count),
            TimeUnit.Months => closingDate.AddMonths(-lookBack.Count),
            _ => closingDate.AddDays(-lookBack.Count),
        };
    }

    /// <summary>
    /// Judges the answers given and what the register knows. A question without an answer is a reason, too: nothing is
    /// taken for granted.
    /// </summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="answers">What the applicant says.</param>
    /// <param name="facts">What the register knows.</param>
    /// <param name="day">The day of submission, on which bars are tested.</param>
    /// <param name="closingDate">The closing date of applications, from which look-backs count.</param>
    public static EligibilityVerdict Judge(
        Scheme scheme, EligibilityAnswers answers, KnownFacts facts, DateOnly day, DateOnly closingDate)
    {
        var refusals = new List<EligibilityRefusal>();
        if (scheme.Tiers.All(tier => !tier.Applicants.Contains(answers.Kind)))
            refusals.Add(Refuse(scheme, "kind", "本奖项不接受此类申报主体", "This award is not open to applicants of this kind", scheme.Tiers[0].Article));
        if (answers.Kind == ApplicantKind.Organisation && scheme.Sectors.Count > 0 && scheme.Sectors.All(sector => sector.Id != answers.Sector))
            refusals.Add(Refuse(scheme, "sector", "请选择所属类别", "Please choose a sector", scheme.Sectors[0].Article));
        foreach (var question in Ask(scheme, answers.Kind, answers.Sector, answers.NonProfit).Where(question => !question.Preference))
        {
            if (JudgeAnswer(scheme, question, answers) is { } refusal)
                refusals.Add(refusal);
        }

        refusals.AddRange(JudgeRegister(scheme, facts, day, closingDate));
        return new EligibilityVerdict(refusals);
    }

    private static bool Applies(Question question, ApplicantKind kind, string sector, bool nonProfit) =>
        (question.Kinds.Count == 0 || question.Kinds.Contains(kind))
        && (question.Sectors.Count == 0 || question.Sectors.Contains(sector))
        && !(question.BusinessOnly && nonProfit)
        && !(question.NonProfitOnly && !nonProfit);

    private static EligibilityRefusal? JudgeAnswer(Scheme scheme, Question question, EligibilityAnswers answers)
    {
        if (!answers.Answers.TryGetValue(question.Id, out var answer))
            return Refuse(scheme, question.Id, $"尚未回答：{question.Text.Zh}", $"Not answered: {question.Text.En}", question.Article);
        if (question.Answer == AnswerKind.YesNo)
            return answer == question.Required ? null : Refuse(scheme, question.Id, question.Text.Zh, question.Text.En, question.Article, answer);
        var least = answers.LittleGiant && question.RelaxedRequired is { } relaxed ? relaxed : question.Required;
        return answer >= least
            ? null
            : Refuse(scheme, question.Id, $"{question.Text.Zh} 至少应为{least:0.##}，现为{answer:0.##}", $"{question.Text.En} At least {least:0.##}; given {answer:0.##}", question.Article);
    }

    private static IEnumerable<EligibilityRefusal> JudgeRegister(Scheme scheme, KnownFacts facts, DateOnly day, DateOnly closingDate)
    {
        foreach (var bar in facts.Bars.Where(bar => bar.Until is null || day <= bar.Until))
        {
            yield return Refuse(
                scheme, "register:bar",
                bar.Until is { } until ? $"登记显示：限制申报至{until:yyyy-MM-dd}" : "登记显示：不得申报",
                bar.Until is { } end ? $"On the register: barred until {end:yyyy-MM-dd}" : "On the register: barred",
                bar.Article);
        }

        foreach (var question in scheme.Exclusions.Where(question => question.Fraud))
        {
            var from = LookBackFrom(question, closingDate);
            if (facts.Fraud.Any(found => from is null || found >= from))
                yield return Refuse(scheme, question.Id, "登记显示：曾在评定活动中弄虚作假", "On the register: fraud in an earlier edition", question.Article);
        }

        var renewal = scheme.Honour.Renewal;
        foreach (var honour in facts.Honours.Where(honour => renewal.Tiers.Contains(honour.TierId)))
        {
            if (renewal.WhileRunning && (honour.ValidUntil is null || day <= honour.ValidUntil))
                yield return Refuse(scheme, "register:honour", "登记显示：荣誉仍在有效期内", "On the register: the honour is still running", renewal.Article);
            if (renewal.BarredEditions is { } editions && honour.EditionsSince <= editions)
                yield return Refuse(scheme, "register:editions", $"登记显示：获奖后{editions}届内不得再次申报", $"On the register: barred for {editions} editions after the award", renewal.Article);
            if (renewal is { BarredFor: { } span, BarredSameModelOnly: false } && day <= Period.StatusEnd(honour.DecidedOn, span))
                yield return Refuse(scheme, "register:again", "登记显示：获奖后规定年限内不得再次申报", "On the register: too soon after the award", renewal.Article);
        }
    }

    private static EligibilityRefusal Refuse(Scheme scheme, string id, string zh, string en, string article, decimal? answer = null)
    {
        var suffix = answer switch
        {
            null => ("", ""),
            0 => ("（答：否）", " (answer: no)"),
            _ => ("（答：是）", " (answer: yes)"),
        };
        return new EligibilityRefusal(id, new LocalizedText(zh + suffix.Item1, en + suffix.Item2), scheme.Cite(article));
    }
}
