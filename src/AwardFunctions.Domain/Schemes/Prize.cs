using System.Text.Json.Serialization;

namespace AwardFunctions.Domain.Schemes;

/// <summary>Prize money.</summary>
/// <param name="Amount">In whole CNY; null, written out, where the amount is set with the cycle.</param>
public sealed record Prize([property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Amount, string Article);
