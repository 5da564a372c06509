using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Honours;

namespace AwardFunctions.Portal.Pages.Public.Honours;

/// <summary>The number that was asked for, and its honour; null where there is none.</summary>
/// <param name="Scheme">The regulation it was won under; null where there is no honour.</param>
public sealed record Verification(string Number, HonourRecord? Honour, Scheme? Scheme = null);
