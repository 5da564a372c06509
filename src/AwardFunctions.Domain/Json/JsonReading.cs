using System.Text.Json;

namespace AwardFunctions.Domain.Json;

/// <summary>A text that was read, or what is wrong with it.</summary>
/// <param name="Value">Null where there are faults.</param>
/// <param name="Root">The text's root; undefined where its syntax is broken.</param>
internal sealed record JsonReading<T>(T? Value, JsonElement Root, JsonLines Lines, IReadOnlyList<JsonFault> Faults)
    where T : class;
