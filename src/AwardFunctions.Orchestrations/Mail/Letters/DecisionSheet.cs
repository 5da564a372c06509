using System.Globalization;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>What someone is asked to decide, all of it on one page.</summary>
/// <param name="Subject">What is to be decided, e.g. 2026年度拟奖名单审签.</param>
/// <param name="Facts">What there is to know.</param>
/// <param name="Units">The units it concerns; may be empty.</param>
/// <param name="Due">By when.</param>
/// <param name="Citation">The article it rests on.</param>
/// <param name="Ask">The request in its own words, for someone who is asked and does not approve: an expert, a department; null otherwise.</param>
public sealed record DecisionSheet(
    LocalizedText Subject, IReadOnlyList<MailFact> Facts, IReadOnlyList<ApprovalUnit> Units, Deadline Due, Citation Citation, LocalizedText? Ask = null)
{
    internal IReadOnlyList<MailFact> AllFacts =>
        [LetterText.Fact("事项", "Matter", Subject), .. Facts, LetterText.Fact("办理期限", "Due", LetterText.LastDay(Due))];

    internal MailTable? Table => Units.Count == 0 ? null : new MailTable(
        new LocalizedText($"涉及单位（共{Units.Count}家）", $"Units concerned ({Units.Count})"),
        [new("单位名称", "Unit"), new("名次", "Rank"), new("得分", "Score"), new("拟定意见", "Proposal")],
        [.. Units.Select(unit => (IReadOnlyList<LocalizedText>)
        [
            LetterText.Same(unit.Name), LetterText.Same(unit.Rank?.ToString(CultureInfo.InvariantCulture) ?? "—"),
            LetterText.Same(unit.Score ?? "—"), unit.Proposal,
        ])]);
}
