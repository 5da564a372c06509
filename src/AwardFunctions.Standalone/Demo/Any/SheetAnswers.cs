using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Satisfaction;

namespace AwardFunctions.Standalone.Demo.Any;

/// <summary>Fills in a decision sheet as someone content would: the first action that refuses nothing, and what it asks for.</summary>
internal static class SheetAnswers
{
    private const string Tier = "tier:";
    private const string InFavour = "yes:";
    private const int DaysAhead = 3;

    public static DecisionTaken For(ApprovalRecord approval, Scheme scheme, DateOnly today)
    {
        var sheet = approval.Sheet;
        var action = sheet.Actions.FirstOrDefault(one => !one.IsRefusal && one.Id is not DecisionActions.Return) ?? sheet.Actions[0];
        var tiers = TiersOf(approval, scheme);
        var values = sheet.Inputs
            .Where(input => input.Actions.Count == 0 || input.Actions.Contains(action.Id))
            .Select((input, place) => (input.Id, Value: tiers.GetValueOrDefault(input.Id) ?? ValueOf(input, place, today)))
            .Where(pair => pair.Value.Length > 0)
            .ToDictionary(pair => pair.Id, pair => pair.Value, StringComparer.Ordinal);
        return new DecisionTaken(action.Id, action.NeedsReason ? "经核查，情况属实，符合规定。" : "", values, approval.SubjectHash);
    }

    /// <summary>Proposes from the top of the list, as far as the quotas go.</summary>
    private static Dictionary<string, string> TiersOf(ApprovalRecord approval, Scheme scheme)
    {
        var left = scheme.Tiers.ToDictionary(tier => tier.Id, tier => tier.Quota?.Max ?? 1);
        var tiers = new Dictionary<string, string>(StringComparer.Ordinal);
        var present = approval.Sheet.Inputs.FirstOrDefault(input => input.Id == "present")?.Choices.Count ?? 0;
        foreach (var input in approval.Sheet.Inputs.Where(input => input.Id.StartsWith(Tier, StringComparison.Ordinal) && input.Kind == DecisionInputKind.Choice))
        {
            if (input.Choices.FirstOrDefault(choice => left.GetValueOrDefault(choice.Value) > 0) is not { } chosen)
                continue;
            left[chosen.Value]--;
            tiers[input.Id] = chosen.Value;
            tiers[input.Id.Replace(Tier, InFavour, StringComparison.Ordinal)] = $"{present}";
        }

        return tiers;
    }

    private static string ValueOf(DecisionInput input, int place, DateOnly today) => input switch
    {
        { Default: { Length: > 0 } given } => given,
        { Id: "date" } => Iso(today.AddDays(DaysAhead)),
        { Kind: DecisionInputKind.Date } => Iso(today),
        { Kind: DecisionInputKind.Choices } => string.Join(',', input.Choices.Select(choice => choice.Value)),
        { Kind: DecisionInputKind.Decimal } => $"{92 - place % 7}",
        { Required: false } => "",
        { Kind: DecisionInputKind.Choice } => input.Choices[0].Value,
        { Kind: DecisionInputKind.Number } => "1",
        { Id: SatisfactionDecision.MeasuredBy } => "质量协会用户评价中心",
        { Id: SatisfactionDecision.Report } => $"{today.Year}年满意度测评报告（第3号）",
        _ => input.Label.Zh.Contains("文号", StringComparison.Ordinal) ? $"政〔{today.Year}〕18号" : "见附件",
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
