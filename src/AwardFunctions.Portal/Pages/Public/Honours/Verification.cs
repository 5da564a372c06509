using AwardFunctions.Orchestrations.Honours;

namespace AwardFunctions.Portal.Pages.Public.Honours;

/// <summary>The number that was asked for, and its honour; null where there is none.</summary>
/// <param name="IsDraft">It rests on a regulation that is only a draft; null where there is no honour.</param>
public sealed record Verification(string Number, HonourRecord? Honour, bool? IsDraft = null);
