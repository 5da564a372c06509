using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Orchestrations.Experts;

/// <summary>What a finding of misconduct comes with.</summary>
/// <param name="Evidence">Files that prove it.</param>
/// <param name="ReferredTo">Whom it was referred to: the employer, the department in charge, the judiciary; empty where it was not.</param>
public sealed record MisconductProof(IReadOnlyList<EvidenceFile> Evidence, string ReferredTo);
