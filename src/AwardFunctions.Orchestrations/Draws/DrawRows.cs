using System.Globalization;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>Rows of draws within a cycle's partition.</summary>
internal static class DrawRows
{
    public const string Prefix = "draw|";

    public static string Draw(string groupId, int number) => Draws(groupId) + number.ToString("D3", CultureInfo.InvariantCulture);

    /// <summary>Before the draws of a group.</summary>
    public static string Draws(string groupId) => $"{Prefix}{groupId}|";

    public static string Secret(string drawId) => "drawSecret|" + drawId;
}
