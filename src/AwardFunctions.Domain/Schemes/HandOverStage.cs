namespace AwardFunctions.Domain.Schemes;

/// <summary>Plaque, certificate and prize are handed over.</summary>
public sealed record HandOverStage : Stage;
