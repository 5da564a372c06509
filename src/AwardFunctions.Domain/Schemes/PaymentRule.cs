namespace AwardFunctions.Domain.Schemes;

/// <summary>Someone approves the payment of the prize money before it is paid.</summary>
/// <param name="Party">Who.</param>
/// <param name="Article">The article that asks for it.</param>
/// <param name="SecondFactor">A second factor is asked for.</param>
public sealed record PaymentRule(string Party, string Article, bool SecondFactor = true);
