using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Committee;

/// <summary>What a ballot came to; <paramref name="Reason"/> says why it did not pass.</summary>
public sealed record BallotCount(bool Passed, LocalizedText? Reason);
