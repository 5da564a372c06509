namespace AwardFunctions.Domain.Json;

/// <summary>Something wrong in a JSON file.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Path">JSON path of the member or element, e.g. $.stages[3].returnTo.</param>
/// <param name="Reason">What is wrong and what is allowed.</param>
internal sealed record JsonFault(int Line, string Path, string Reason);
