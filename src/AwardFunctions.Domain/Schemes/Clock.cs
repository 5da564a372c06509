namespace AwardFunctions.Domain.Schemes;

/// <summary>A period that a rule sets.</summary>
/// <param name="Duration">How long.</param>
/// <param name="Bound">Whether the office may set another length.</param>
/// <param name="Article">The article that sets it; a setting of the office cites the reading it rests on.</param>
/// <param name="IsSetting">True where no article states a length and the scheme's office chose one.</param>
public sealed record Clock(Duration Duration, ClockBound Bound, string Article, bool IsSetting = false);
