namespace AwardFunctions.Domain.Schemes;

/// <summary>Something wrong, or worth a look, in a scheme file.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="JsonPath">E.g. $.stages[3].returnTo.</param>
/// <param name="Reason">What is wrong and what is allowed.</param>
public sealed record SchemeProblem(int Line, string JsonPath, string Reason);
