using System.Globalization;
using AwardFunctions.Domain.Committee;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>A deliberating body's vote on a measure: its form, its check by quorum and majority, and how it is told.</summary>
internal static class MeasureVote
{
    private const string HeldOn = "meetingDate";
    private const string Present = "present";
    private const string Yes = "yes";
    private const string No = "no";
    private const string Abstain = "abstain";

    public static IEnumerable<DecisionInput> Inputs(Scheme scheme, CommitteeRecord roster, string article)
    {
        yield return new(HeldOn, new("会议日期", "Date of the meeting"), DecisionInputKind.Date, article, true, [], []);
        yield return new(
            Present, new("到会人员", "Present"), DecisionInputKind.Choices, scheme.Committee?.Article ?? article, true, [],
            [.. roster.Members.Select(member => new Choice(member.Email, new(member.Name, member.Name)))]);
        yield return Votes(Yes, new("同意", "For"), article);
        yield return Votes(No, new("反对", "Against"), article);
        yield return Votes(Abstain, new("弃权", "Abstained"), article);
    }

    /// <summary>Whether the vote carries what is recorded as approved.</summary>
    public static Refusal? Check(Scheme scheme, CommitteeRecord roster, DecisionMade made, DateOnly today, Citation citation)
    {
        if (DateOnly.ParseExact(made.Values[HeldOn], "yyyy-MM-dd", CultureInfo.InvariantCulture) > today)
            return Refusal.Invalid(HeldOn, "会议日期不能晚于今天。", "The meeting can't lie in the future.", citation);
        if (scheme.Committee is null)
            return null;
        var present = made.Several(Present);
        var tally = TallyOf(made);
        if (tally.Cast != present.Count)
        {
            return Refusal.Invalid(
                Yes, $"到会{present.Count}人，同意、反对、弃权共{tally.Cast}票，两数应当一致（废票计入弃权）。",
                $"{present.Count} are present, but {tally.Cast} votes are recorded; the numbers must agree (spoilt ones are abstentions).", citation);
        }

        var result = Ballots.Count(scheme, [.. roster.Members.Select(member => member.Email)], present, [], tally.Among(present));
        if (result.Findings is [var finding, ..])
            return new Refusal(RefusalKind.Invalid, finding.Reason, Present, finding.Citation);
        return result.Carried
            ? null
            : Refusal.Invalid(
                Yes, $"同意{result.Yes}票，未超过有效票{tally.Cast}张的{scheme.Committee.Majority}，不能通过。",
                $"{result.Yes} of {tally.Cast} votes do not exceed {scheme.Committee.Majority}: it is not carried.", result.Citation);
    }

    /// <summary>What a party on the chain said, with the votes where there were any.</summary>
    public static LocalizedText Told(LocalizedText label, DecisionMade made)
    {
        if (!made.Values.ContainsKey(Present))
            return label;
        var tally = TallyOf(made);
        return new(
            $"{label.Zh}（同意{tally.Yes}票，反对{tally.No}票，弃权{tally.Abstain}票）", $"{label.En} ({tally.Yes} for, {tally.No} against, {tally.Abstain} abstained)");
    }

    private static DecisionInput Votes(string id, LocalizedText name, string article) =>
        new(id, new($"{name.Zh}（票）", $"{name.En} (votes)"), DecisionInputKind.Number, article, true, [], [], "0");

    private static Tally TallyOf(DecisionMade made)
    {
        int Number(string input) => int.TryParse(made.Values.GetValueOrDefault(input, ""), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return new Tally(Number(Yes), Number(No), Number(Abstain));
    }
}
