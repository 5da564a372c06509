namespace AwardFunctions.Orchestrations.Exports;

/// <summary>How many of everything a dossier holds; files are counted without the manifest.</summary>
public sealed record DossierCounts(int Fields, int Documents, int Opinions, int Decisions, int Timeline, int Files);
