namespace AwardFunctions.Orchestrations.Exports;

/// <summary>A file of a dossier.</summary>
/// <param name="Path">Within the archive.</param>
/// <param name="Length">In bytes, before compression.</param>
/// <param name="Sha256">Lower-case hex.</param>
public sealed record DossierFile(string Path, long Length, string Sha256);
