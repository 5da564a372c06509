namespace AwardFunctions.Domain.Schemes;

/// <summary>The most winners of a tier in one edition.</summary>
/// <param name="Max">Inclusive.</param>
/// <param name="InPrinciple">原则上: a recorded decision with reasons may exceed it.</param>
public sealed record Quota(int Max, bool InPrinciple, string Article);
