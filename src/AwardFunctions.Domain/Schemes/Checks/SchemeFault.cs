namespace AwardFunctions.Domain.Schemes.Checks;

/// <summary>A contradiction in a scheme whose shape is right.</summary>
/// <param name="Path">JSON path, e.g. $.stages[3].returnTo.</param>
/// <param name="Reason">What is wrong and what is allowed.</param>
internal readonly record struct SchemeFault(string Path, string Reason);
