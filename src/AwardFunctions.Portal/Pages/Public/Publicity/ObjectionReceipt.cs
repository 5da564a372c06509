using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Portal.Pages.Public.Publicity;

/// <summary>The receipt of an objection; it says nothing of who objects to whom.</summary>
public sealed record ObjectionReceipt(PublicList List, string Number, DateTimeOffset FiledAt);
