using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>Checks that a decision's form is filled in as its sheet asks.</summary>
internal static class DecisionForm
{
    private const int LongestText = 4000;

    public static Refusal? Check(
        DecisionSheet sheet, string action, string reason, IReadOnlyDictionary<string, string> values, Scheme scheme)
    {
        if (sheet.Actions.FirstOrDefault(one => one.Id == action) is not { } chosen)
            return Refusal.Invalid("action", "请选择一项决定。", "Please choose one of the decisions.");
        var refusals = new List<Refusal>();
        if (chosen.NeedsReason && string.IsNullOrWhiteSpace(reason))
            refusals.Add(Refusal.Invalid("reason", $"「{chosen.Label.Zh}」须说明理由。", $"“{chosen.Label.En}” needs a reason.", scheme.Cite(sheet.Article)));
        if (reason.Length > LongestText)
            refusals.Add(Refusal.Invalid("reason", $"理由不得超过{LongestText}字。", $"The reason may hold at most {LongestText} characters."));
        foreach (var input in sheet.Inputs.Where(input => input.Actions.Count == 0 || input.Actions.Contains(action)))
        {
            if (CheckInput(input, values.GetValueOrDefault(input.Id, ""), scheme) is { } wrong)
                refusals.Add(wrong);
        }

        return refusals.Count switch
        {
            0 => null,
            1 => refusals[0],
            _ => refusals[0] with { Others = refusals[1..] },
        };
    }

    private static Refusal? CheckInput(DecisionInput input, string value, Scheme scheme)
    {
        var citation = input.Article is null ? null : scheme.Cite(input.Article);
        if (value.Length == 0)
        {
            return input.Required
                ? Refusal.Invalid(input.Id, $"请填写「{input.Label.Zh}」。", $"Please fill in “{input.Label.En}”.", citation)
                : null;
        }

        var wellFormed = input.Kind switch
        {
            DecisionInputKind.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            DecisionInputKind.Number => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
            DecisionInputKind.Decimal => Decimals.TryRead(value, out _),
            DecisionInputKind.Choice => input.Choices.Any(choice => choice.Value == value),
            DecisionInputKind.Choices => value.Split(',').All(one => input.Choices.Any(choice => choice.Value == one.Trim())),
            _ => value.Length <= LongestText,
        };
        return wellFormed
            ? null
            : Refusal.Invalid(input.Id, $"「{input.Label.Zh}」的内容无效：{value}", $"“{input.Label.En}” is not valid: {value}", citation);
    }
}
