using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>How a bar is told.</summary>
public static class BarWords
{
    /// <summary>Until when a bar lasts that was decided on a day.</summary>
    public static LocalizedText Until(Bar bar, DateOnly decidedOn) => BarTerm.EndOf(bar, decidedOn) is { } end
        ? new($"至{DayText.Zh(end)}（含）不得申报", $"no application until {DayText.En(end)} inclusive")
        : new("在解除限制前不得申报", "no application until it is lifted");

    /// <summary>The obligation by which the office is told that a bar ends.</summary>
    internal static string ObligationOf(string certificateNumber, string barId) => $"{certificateNumber}|{Obligations.Matters.Bar}|{barId}";

    internal static LocalizedText Imposed(string holder, Bar bar, DateOnly decidedOn)
    {
        var until = Until(bar, decidedOn);
        return new($"{holder}：{until.Zh}", $"{holder}: {until.En}");
    }
}
