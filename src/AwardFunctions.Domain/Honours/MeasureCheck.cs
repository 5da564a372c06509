using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Honours;

/// <summary>Whether a measure may be taken about an honour.</summary>
public static class MeasureCheck
{
    public const string OfMeasure = "measure";
    public const string OfGround = "ground";
    public const string OfEvent = "eventOn";

    /// <summary>The measures that may be taken about an honour as it stands, in the scheme's order.</summary>
    public static IReadOnlyList<Measure> OpenTo(Scheme scheme, string tierId, HonourState state) =>
        [.. scheme.Measures.Where(measure => Covers(measure, tierId) && IsPossible(measure.Kind, state))];

    /// <summary>The grounds that a measure may rest on, in the scheme's order.</summary>
    public static IReadOnlyList<RevocationGround> GroundsOf(Scheme scheme, Measure measure) =>
        [.. scheme.Revocation.Where(ground => measure.Grounds.Contains(ground.Id) || (measure is { Kind: MeasureKind.Revoke, Grounds.Count: 0 }))];

    /// <summary>Why a measure can't be taken, with the article; null where it can.</summary>
    /// <param name="scheme">The scheme the honour was won under.</param>
    /// <param name="measure">One of its measures.</param>
    /// <param name="groundId">The ground; null where the measure needs none, or has but one.</param>
    /// <param name="tierId">The honour's tier.</param>
    /// <param name="state">The honour's state.</param>
    /// <param name="decidedOn">The date of the document that conferred it.</param>
    /// <param name="validUntil">Its last day, inclusive; null where there is none.</param>
    /// <param name="eventOn">The day of the event.</param>
    /// <param name="today">Today, in the scheme's zone.</param>
    public static Finding? Of(
        Scheme scheme, Measure measure, string? groundId, string tierId, HonourState state, DateOnly decidedOn, DateOnly? validUntil, DateOnly eventOn, DateOnly today)
    {
        if (!Covers(measure, tierId) || !IsPossible(measure.Kind, state))
            return new Finding(OfMeasure, new LocalizedText($"对这项荣誉现在不能采取“{measure.Name.Zh}”", $"“{measure.Name.En}” is not open to this honour as it stands"), scheme.Cite(measure.Article));
        var ground = Find(scheme, measure, groundId);
        if (ground is null && (groundId is not null || GroundsOf(scheme, measure).Count > 0))
            return new Finding(OfGround, new LocalizedText("请选择规定的情形", "Choose one of the grounds the text gives"), scheme.Cite(measure.Article));
        var citation = scheme.Cite(measure.ArticleFor(ground));
        if (eventOn > today)
            return new Finding(OfEvent, new LocalizedText("发生日期不能晚于今天", "The event can't lie in the future"), citation);
        if (ground is null)
            return null;
        var window = EventWindow.Of(ground, decidedOn, validUntil);
        return window.Covers(eventOn) ? null : new Finding(OfEvent, Outside(window, eventOn), citation);
    }

    /// <summary>The ground of that identity among the measure's own; without one, its only ground.</summary>
    public static RevocationGround? Find(Scheme scheme, Measure measure, string? groundId)
    {
        var grounds = GroundsOf(scheme, measure);
        return groundId is null ? (grounds.Count == 1 ? grounds[0] : null) : grounds.FirstOrDefault(ground => ground.Id == groundId);
    }

    private static bool Covers(Measure measure, string tierId) => measure.Tiers.Count == 0 || measure.Tiers.Contains(tierId);

    private static bool IsPossible(MeasureKind kind, HonourState state) => kind switch
    {
        MeasureKind.Suspend => HonourTransitions.IsAllowed(state, HonourState.Suspended),
        MeasureKind.Revoke => HonourTransitions.IsAllowed(state, HonourState.Revoked),
        _ => state != HonourState.Revoked,
    };

    private static LocalizedText Outside(EventWindow window, DateOnly day)
    {
        var (first, last) = (window.First!.Value, window.Last ?? DateOnly.MaxValue);
        return day < first
            ? new LocalizedText($"发生日期{ChineseDate.Of(day)}早于获奖之日（{ChineseDate.Of(first)}）", $"{day:yyyy-MM-dd} lies before the award of {first:yyyy-MM-dd}")
            : new LocalizedText($"发生日期{ChineseDate.Of(day)}超出规定期限（至{ChineseDate.Of(last)}，含当日）", $"{day:yyyy-MM-dd} lies after the window, which ends with {last:yyyy-MM-dd}");
    }
}
