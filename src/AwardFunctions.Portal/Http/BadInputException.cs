using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Portal.Http;

/// <summary>A value of the request cannot be read as what it must be: answered with 400 and the field's name.</summary>
public sealed class BadInputException(string field, LocalizedText reason) : Exception($"{field}: {reason.En}")
{
    public string Field { get; } = field;

    public LocalizedText Reason { get; } = reason;
}
