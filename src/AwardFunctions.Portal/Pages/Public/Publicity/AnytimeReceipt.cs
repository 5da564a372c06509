using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Portal.Pages.Public.Publicity;

/// <summary>The receipt of an objection that is against no list; it says nothing of who objects to what.</summary>
public sealed record AnytimeReceipt(CycleDossier Dossier, string Number, DateTimeOffset FiledAt);
