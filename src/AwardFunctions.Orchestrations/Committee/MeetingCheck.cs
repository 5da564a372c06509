using System.Globalization;
using AwardFunctions.Domain.Committee;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>Whether what was recorded of a meeting agrees with itself, with the quorum and majority, and with the quotas.</summary>
internal static class MeetingCheck
{
    public static Refusal? Of(Matter matter, DecisionMade made, DateOnly today)
    {
        if (Rosters.Check(matter.Scheme, matter.Roster.Members) is [var wrong, ..])
            return new Refusal(RefusalKind.Invalid, wrong.Reason, MeetingForm.Present, wrong.Citation);
        var article = matter.Scheme.Cite(matter.Stage.Article);
        if (matter.OpenRound is { } round)
            return Refusal.Conflict(
                $"函审正在进行，{Cycles.DayText.Zh(round.Due.LastDay)}截止，结束后再登记决议。", $"A vote by mail is under way until {Cycles.DayText.En(round.Due.LastDay)}; please record the resolution after it.", article);
        if (matter.ByMail is null && DateOnly.ParseExact(made.Values[MeetingForm.Date], "yyyy-MM-dd", CultureInfo.InvariantCulture) > today)
            return Refusal.Invalid(MeetingForm.Date, "会议日期不能晚于今天。", "The meeting can't lie in the future.", article);
        var present = MeetingForm.PresentOf(matter, made);
        var tiers = MeetingForm.TiersOf(matter, made);
        var refusals = matter.Candidates.Select(unit => OfUnit(matter, made, unit, present, tiers.ContainsKey(unit.ApplicationId))).OfType<Refusal>().ToList();
        if (refusals.Count > 0)
            return refusals[0] with { Others = refusals[1..] };
        return matter.Check(tiers, MeetingForm.TextOf(made, MeetingForm.Exception)) is { MayStand: false, Findings: [var finding, ..] }
            ? new Refusal(RefusalKind.Invalid, finding.Reason, FieldOf(matter, finding, tiers), finding.Citation)
            : null;
    }

    private static Refusal? OfUnit(Matter matter, DecisionMade made, UnitRecord unit, IReadOnlyList<string> present, bool wins)
    {
        var article = matter.Scheme.Cite(matter.Stage.Article);
        if (matter.Stage.Confirms && !wins && MeetingForm.TextOf(made, MeetingForm.Reason(unit.ApplicationId)).Length == 0)
            return Refusal.Invalid(MeetingForm.Reason(unit.ApplicationId), $"{unit.Name}：不予确认须说明理由。", $"{unit.Name}: please say why it is not confirmed.", article);
        if (wins && matter.Excluded.TryGetValue(unit.ApplicationId, out var excluded))
            return Recheck.Refuse(MeetingForm.Tier(unit.ApplicationId), unit, excluded);
        var votes = MeetingForm.VotesOf(matter, made, unit.ApplicationId);
        var voters = matter.VotersOn(unit.ApplicationId, present).Count;
        if (votes.Cast > 0 && votes.Cast != voters)
            return Refusal.Invalid(
                MeetingForm.Yes(unit.ApplicationId), $"{unit.Name}：到会且未回避{voters}人，同意、反对、弃权共{votes.Cast}票，两数应当一致（废票计入弃权）。",
                $"{unit.Name}: {voters} may vote, but {votes.Cast} votes are recorded; the numbers must agree (spoilt ones are abstentions).", article);
        if (!wins)
            return null;
        var count = matter.Count(unit.ApplicationId, present, votes);
        if (count.Findings is [var finding, ..])
            return new Refusal(RefusalKind.Invalid, new($"{unit.Name}：{finding.Reason.Zh}", $"{unit.Name}: {finding.Reason.En}"), MeetingForm.Present, count.Citation);
        return count.Carried
            ? null
            : Refusal.Invalid(
                MeetingForm.Yes(unit.ApplicationId), $"{unit.Name}：同意{count.Yes}票，未超过有效票{votes.Cast}张的{matter.Rule.Majority}，不能通过。",
                $"{unit.Name}: {count.Yes} of {votes.Cast} votes do not exceed {matter.Rule.Majority}: it is not carried.", count.Citation);
    }

    /// <summary>Where to correct it: the reasons where these would help, otherwise the first unit proposed for the tier.</summary>
    private static string FieldOf(Matter matter, Finding finding, IReadOnlyDictionary<string, string> tiers) =>
        matter.Scheme.Tiers.Any(tier => tier.Id == finding.Subject && tier.Quota is { InPrinciple: true }) ? MeetingForm.Exception
        : MeetingForm.Tier(
            matter.Candidates.FirstOrDefault(unit => tiers.GetValueOrDefault(unit.ApplicationId) == finding.Subject || unit.ApplicationId == finding.Subject)?.ApplicationId
            ?? matter.Candidates[0].ApplicationId);
}
