namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>Names a row that is of no use any more once this one is due.</summary>
internal sealed record DueRow(string Row);
