using AwardFunctions.Orchestrations.Honours;

namespace AwardFunctions.Portal.Pages.Public.Honours;

/// <summary>The number that was asked for, and its honour; null where there is none.</summary>
public sealed record Verification(string Number, HonourRecord? Honour);
