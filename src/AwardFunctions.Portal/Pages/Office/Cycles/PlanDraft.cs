using System.Globalization;
using AwardFunctions.Domain.Cycles;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Office.Cycles;

/// <summary>The form of a new cycle as typed.</summary>
/// <param name="Scheme">The scheme chosen, null where none of one's own was.</param>
/// <param name="Prizes">By tier: the prize as typed, where the regulation leaves the amount open.</param>
public sealed record PlanDraft(
    Scheme? Scheme, string Edition, string AnnounceOn, string IntakeOpens, string IntakeCloses, IReadOnlyDictionary<string, string> Prizes)
{
    public DateOnly? AnnounceDay => DayOf(AnnounceOn);

    /// <summary>The window, once both of its days are chosen and in order.</summary>
    public ApplicationWindow? Window =>
        DayOf(IntakeOpens) is { } opens && DayOf(IntakeCloses) is { } closes && opens <= closes ? new ApplicationWindow(opens, closes) : null;

    /// <param name="value">Reads a field; null where it is missing.</param>
    /// <param name="schemes">What may be chosen; the only one is chosen already.</param>
    /// <param name="today">Gives the form its first edition.</param>
    public static PlanDraft Read(Func<string, string?> value, IReadOnlyList<Scheme> schemes, DateOnly today)
    {
        var scheme = value("scheme") is { } code ? schemes.FirstOrDefault(scheme => scheme.Code == code) : schemes.Count == 1 ? schemes[0] : null;
        return new(
            scheme,
            value("edition") ?? (today == default ? "" : today.Year.ToString(CultureInfo.InvariantCulture)),
            value("announceOn") ?? "",
            value("intakeOpens") ?? "",
            value("intakeCloses") ?? "",
            OpenPrizes(scheme).ToDictionary(tier => tier.Id, tier => value(NewCycle.PrizeField(tier.Id)) ?? "", StringComparer.Ordinal));
    }

    /// <summary>The tiers whose prize the regulation leaves open: it is set with the cycle.</summary>
    public static IEnumerable<Tier> OpenPrizes(Scheme? scheme) => scheme?.Tiers.Where(tier => tier.Prize is { Amount: null }) ?? [];

    /// <summary>The plan, or the field that is missing or malformed.</summary>
    public Outcome<NewCycle> Read()
    {
        if (Scheme is null)
            return Refusal.Invalid("scheme", "请选择奖项。", "Please choose the award.");
        if (!int.TryParse(Edition, NumberStyles.None, CultureInfo.InvariantCulture, out var edition))
            return Refusal.Invalid("edition", "年度应为四位年份。", "The edition must be a year.");
        if (AnnounceDay is not { } announce)
            return Refusal.Invalid("announceOn", "请选择公告日期。", "Please choose the day of the call.");
        if (DayOf(IntakeOpens) is not { } opens)
            return Refusal.Invalid("intakeOpens", "请选择申报开始日期。", "Please choose the first day of the window.");
        if (DayOf(IntakeCloses) is not { } closes)
            return Refusal.Invalid("intakeCloses", "请选择申报截止日期。", "Please choose the last day of the window.");
        var prizes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var tier in OpenPrizes(Scheme))
        {
            if (!int.TryParse(Prizes[tier.Id], NumberStyles.None, CultureInfo.InvariantCulture, out var amount))
                return Refusal.Invalid(NewCycle.PrizeField(tier.Id), $"请填写{tier.Name.Zh}本届的奖金（整数元）。", $"Please set this edition's prize of {tier.Name.En}, in whole CNY.", Scheme.Cite(tier.Prize!.Article));
            prizes[tier.Id] = amount;
        }

        return new NewCycle(Scheme.Code, edition, announce, opens, closes, prizes);
    }

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
