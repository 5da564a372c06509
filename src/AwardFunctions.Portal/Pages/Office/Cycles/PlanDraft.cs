using System.Globalization;
using AwardFunctions.Domain.Cycles;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Office.Cycles;

/// <summary>The form of a new cycle as typed.</summary>
/// <param name="Scheme">The scheme chosen, null where none of one's own was.</param>
public sealed record PlanDraft(Scheme? Scheme, string Edition, string AnnounceOn, string IntakeOpens, string IntakeCloses)
{
    public DateOnly? AnnounceDay => DayOf(AnnounceOn);

    /// <summary>The window, once both of its days are chosen and in order.</summary>
    public ApplicationWindow? Window =>
        DayOf(IntakeOpens) is { } opens && DayOf(IntakeCloses) is { } closes && opens <= closes ? new ApplicationWindow(opens, closes) : null;

    /// <param name="value">Reads a field; null where it is missing.</param>
    /// <param name="schemes">What may be chosen; the only one is chosen already.</param>
    /// <param name="today">Gives the form its first edition.</param>
    public static PlanDraft Read(Func<string, string?> value, IReadOnlyList<Scheme> schemes, DateOnly today) => new(
        value("scheme") is { } code ? schemes.FirstOrDefault(scheme => scheme.Code == code) : schemes.Count == 1 ? schemes[0] : null,
        value("edition") ?? (today == default ? "" : today.Year.ToString(CultureInfo.InvariantCulture)),
        value("announceOn") ?? "",
        value("intakeOpens") ?? "",
        value("intakeCloses") ?? "");

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
        return new NewCycle(Scheme.Code, edition, announce, opens, closes);
    }

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
