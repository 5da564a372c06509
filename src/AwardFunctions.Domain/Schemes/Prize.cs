namespace AwardFunctions.Domain.Schemes;

/// <summary>Prize money in whole CNY; null where the amount is set with the cycle.</summary>
public sealed record Prize(int? Amount, string Article);
