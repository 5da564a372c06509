using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Exports;

/// <summary>What a dossier holds, so that nothing can be missing from it unnoticed.</summary>
/// <param name="Notice">What everything taken from it must say, e.g. that the regulation is a draft; null where nothing.</param>
/// <param name="ExportedAt">UTC.</param>
/// <param name="ExportedBy">The mailbox of whoever took it.</param>
/// <param name="Files">Every other file of the archive, in its order.</param>
public sealed record DossierManifest(
    string ApplicationId, string Name, string CycleId, LocalizedText Award, string Regulation, LocalizedText? Notice,
    DateTimeOffset ExportedAt, string ExportedBy, DossierCounts Counts, IReadOnlyList<DossierFile> Files);
