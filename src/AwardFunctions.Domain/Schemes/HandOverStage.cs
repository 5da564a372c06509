namespace AwardFunctions.Domain.Schemes;

/// <summary>Plaque, certificate and prize are handed over.</summary>
public sealed record HandOverStage : Stage
{
    /// <summary>Who approves the payment of the prize money first; null where the text asks no one.</summary>
    public PaymentRule? Payment { get; init; }
}
