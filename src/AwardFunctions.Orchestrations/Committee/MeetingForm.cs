using System.Globalization;
using AwardFunctions.Domain.Committee;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>The form in which a meeting's attendance, votes and resolution are recorded.</summary>
internal static class MeetingForm
{
    public const string None = "none";
    public const string Date = "meetingDate";
    public const string Place = "meetingPlace";
    public const string Present = "present";
    public const string Exception = "exception";
    public const string Gist = "minutes";

    public static string Tier(string applicationId) => $"tier:{applicationId}";

    public static string Yes(string applicationId) => $"yes:{applicationId}";

    public static string No(string applicationId) => $"no:{applicationId}";

    public static string Abstain(string applicationId) => $"abstain:{applicationId}";

    public static string Reason(string applicationId) => $"reason:{applicationId}";

    public static IEnumerable<DecisionInput> Inputs(Matter matter)
    {
        var article = matter.Stage.Article;
        if (matter.ByMail is { } count)
        {
            foreach (var input in ByMail(matter, count))
                yield return input;
            yield break;
        }

        yield return new(Date, new("会议日期", "Date of the meeting"), DecisionInputKind.Date, article, true, [], []);
        yield return new(Place, new("会议地点", "Place"), DecisionInputKind.Text, article, false, [], []);
        yield return new(
            Present, new("到会人员", "Present"), DecisionInputKind.Choices, matter.Rule.Article, true, [],
            [.. matter.Roster.Members.Select(member => new Choice(member.Email, NameOf(matter, member)))],
            Hint: new("已回避的，在该单位的表决中不计入应到、实到和票数。", "Whoever is recused from a unit is out of its count: neither expected nor present nor voting."));
        foreach (var unit in matter.Candidates)
        {
            yield return new(
                Tier(unit.ApplicationId), new($"{unit.Name}：拟授奖项", $"{unit.Name}: tier"), DecisionInputKind.Choice, article, true, [],
                [.. ChoicesOf(matter, unit)], matter.Stage.Confirms ? unit.TierId : None);
            yield return Votes(unit.Name, Yes(unit.ApplicationId), new("同意", "for"), article);
            yield return Votes(unit.Name, No(unit.ApplicationId), new("反对", "against"), article);
            yield return Votes(unit.Name, Abstain(unit.ApplicationId), new("弃权", "abstained"), article);
            if (matter.Stage.Confirms)
                yield return Why(unit, article);
        }

        foreach (var input in Remarks(matter))
            yield return input;
    }

    /// <summary>The form after a vote by mail: who voted and how is known.</summary>
    private static IEnumerable<DecisionInput> ByMail(Matter matter, RoundCount count)
    {
        foreach (var unit in matter.Candidates)
        {
            var put = count.Round.Questions.GetValueOrDefault(unit.ApplicationId);
            var carried = put is not null && matter.Count(unit.ApplicationId, count.Returned, count.Of(unit.ApplicationId)).Carried;
            yield return new(
                Tier(unit.ApplicationId), new($"{unit.Name}：拟授奖项", $"{unit.Name}: tier"), DecisionInputKind.Choice, matter.Stage.Article, true, [],
                [.. ChoicesOf(matter, unit).Where(choice => choice.Value == None || choice.Value == put)], carried ? put : None);
            if (matter.Stage.Confirms)
                yield return Why(unit, matter.Stage.Article);
        }

        foreach (var input in Remarks(matter))
            yield return input;
    }

    private static DecisionInput Why(Cycles.UnitRecord unit, string article) =>
        new(Reason(unit.ApplicationId), new($"{unit.Name}：不予确认的理由", $"{unit.Name}: why not"), DecisionInputKind.Text, article, false, [], []);

    private static IEnumerable<DecisionInput> Remarks(Matter matter)
    {
        if (matter.Scheme.Tiers.FirstOrDefault(tier => tier.Quota is { InPrinciple: true }) is { Quota: { } quota })
            yield return new(
                Exception, new("超出“原则上”名额的理由", "Reasons for exceeding a number set “in principle”"), DecisionInputKind.Paragraph, quota.Article, false, [], []);
        yield return new(Gist, new("会议纪要要点", "Minutes: gist"), DecisionInputKind.Paragraph, matter.Stage.Article, false, [], []);
    }

    /// <summary>By application, the tier each unit is proposed for; those who are not are missing.</summary>
    public static IReadOnlyDictionary<string, string> TiersOf(Matter matter, DecisionMade made) =>
        matter.Candidates
            .Where(unit => made.Values.GetValueOrDefault(Tier(unit.ApplicationId), None) != None)
            .ToDictionary(unit => unit.ApplicationId, unit => made.Values[Tier(unit.ApplicationId)], StringComparer.Ordinal);

    /// <summary>Who was there, or whose ballot came back.</summary>
    public static IReadOnlyList<string> PresentOf(Matter matter, DecisionMade made) => matter.ByMail?.Returned ?? made.Several(Present);

    public static Tally VotesOf(Matter matter, DecisionMade made, string applicationId) =>
        matter.ByMail?.Of(applicationId) ?? new(Number(made, Yes(applicationId)), Number(made, No(applicationId)), Number(made, Abstain(applicationId)));

    public static string TextOf(DecisionMade made, string input) => made.Values.GetValueOrDefault(input, "");

    /// <summary>A member as minutes name one: 王建国（主任，副县长）.</summary>
    public static LocalizedText NameOf(Matter matter, Member member)
    {
        var seat = SeatNames.Of(matter.Scheme, member.Seat);
        return member.Post.Length == 0
            ? new($"{member.Name}（{seat.Zh}）", $"{member.Name} ({seat.En})")
            : new($"{member.Name}（{seat.Zh}，{member.Post}）", $"{member.Name} ({seat.En}, {member.Post})");
    }

    private static IEnumerable<Choice> ChoicesOf(Matter matter, Cycles.UnitRecord unit) => matter.Stage.Confirms
        ? [.. matter.TiersFor(unit).Select(tier => new Choice(tier.Id, new($"确认：{tier.Name.Zh}", $"Confirmed: {tier.Name.En}"))), new Choice(None, new("不予确认", "Not confirmed"))]
        : [.. matter.TiersFor(unit).Select(tier => new Choice(tier.Id, tier.Name)), new Choice(None, new("不提名", "Not proposed"))];

    private static DecisionInput Votes(string unit, string id, LocalizedText name, string article) =>
        new(id, new($"{unit}：{name.Zh}", $"{unit}: {name.En}"), DecisionInputKind.Number, article, false, [], [], "0");

    private static int Number(DecisionMade made, string input) =>
        int.TryParse(TextOf(made, input), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
