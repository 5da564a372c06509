namespace AwardFunctions.Portal.Http;

/// <summary>At most <paramref name="Count"/> calls, inclusive, in each <paramref name="Window"/>.</summary>
public sealed record RateLimit(int Count, TimeSpan Window);
