namespace AwardFunctions.Domain.Schemes;

/// <summary>A length of time as regulations state it, e.g. 5 working days.</summary>
public sealed record Duration(int Count, TimeUnit Unit);
