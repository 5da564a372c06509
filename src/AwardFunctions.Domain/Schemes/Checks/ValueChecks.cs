using System.Text.Json;
using System.Text.RegularExpressions;

namespace AwardFunctions.Domain.Schemes.Checks;

/// <summary>Single values lie within what is allowed.</summary>
internal static partial class ValueChecks
{
    public static IEnumerable<SchemeFault> Errors(Scheme scheme, IReadOnlyList<JsonNodes.Node> nodes) =>
        [.. OfScheme(scheme), .. nodes.Where(node => node.Value.ValueKind == JsonValueKind.Object).SelectMany(OfNode)];

    private static IEnumerable<SchemeFault> OfScheme(Scheme scheme)
    {
        if (!Code().IsMatch(scheme.Code))
            yield return new SchemeFault("$.code", $"\"{scheme.Code}\" is not a code; allowed are two to eight of A–Z and 0–9, e.g. \"AY\".");
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(scheme.TimeZone, out var zone) || !zone.HasIanaId)
            yield return new SchemeFault("$.timeZone", $"There is no time zone \"{scheme.TimeZone}\"; an IANA name like \"Asia/Shanghai\" is expected.");
        if (scheme.Cycle.EveryYears is < 1 or > 10)
            yield return new SchemeFault("$.cycle.everyYears", $"{scheme.Cycle.EveryYears} is out of range; allowed are 1 to 10 years.");
        if (scheme.Instrument is { InForceFrom: { } from, InForceUntil: { } until } && from > until)
            yield return new SchemeFault("$.instrument.inForceUntil",
                $"The regulation would end on {until:yyyy-MM-dd}, before it begins on {from:yyyy-MM-dd}.");
        if (scheme.Instrument is { IsDraft: true, InForceFrom: not null })
            yield return new SchemeFault("$.instrument.inForceFrom", "A draft 征求意见稿 is not in force; leave the date out.");
    }

    private static IEnumerable<SchemeFault> OfNode(JsonNodes.Node node)
    {
        var value = node.Value;
        if (value.TryGetProperty("zh", out var zh) && value.TryGetProperty("en", out var en))
        {
            if (string.IsNullOrWhiteSpace(zh.GetString()))
                yield return new SchemeFault(node.Path + ".zh", "The Chinese text is empty; every text stands in both languages.");
            if (string.IsNullOrWhiteSpace(en.GetString()))
                yield return new SchemeFault(node.Path + ".en", "The English text is empty; every text stands in both languages.");
        }

        if (value.TryGetProperty("count", out var count) && value.TryGetProperty("unit", out var unit))
        {
            var most = unit.GetString() switch { "years" => 100, "months" => 1200, _ => 3660 };
            if (count.GetInt32() < 1 || count.GetInt32() > most)
                yield return new SchemeFault(node.Path + ".count", $"{count.GetInt32()} {unit.GetString()} is out of range; allowed are 1 to {most}.");
        }

        if (value.TryGetProperty("shortest", out var shortest) && value.TryGetProperty("longest", out var longest) && Days(shortest) > Days(longest))
            yield return new SchemeFault(node.Path + ".longest", "The longest course is shorter than the shortest.");
    }

    /// <summary>Roughly how many days: enough to tell which of two plans is longer.</summary>
    private static decimal Days(JsonElement duration) => duration.GetProperty("count").GetInt32() * duration.GetProperty("unit").GetString() switch
    {
        "years" => 365m,
        "months" => 30m,
        "workingDays" => 1.4m,
        _ => 1m,
    };

    [GeneratedRegex("^[A-Z0-9]{2,8}$")]
    private static partial Regex Code();
}
