namespace AwardFunctions.Domain.Schemes;

public sealed record Choice(string Value, LocalizedText Name);
