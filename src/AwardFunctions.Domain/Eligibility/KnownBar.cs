namespace AwardFunctions.Domain.Eligibility;

/// <summary>A bar that was imposed.</summary>
/// <param name="BarId">The scheme's bar.</param>
/// <param name="DecidedOn">The day of the government's revocation decision.</param>
/// <param name="LiftedOn">The day from which the office lifted it, with reasons; null where it did not.</param>
/// <param name="Document">The decision that brought it about; null where it is not known.</param>
public sealed record KnownBar(string BarId, DateOnly DecidedOn, DateOnly? LiftedOn = null, string? Document = null);
