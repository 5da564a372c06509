using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>The minutes of one resolution.</summary>
/// <param name="Dossier">The cycle.</param>
/// <param name="Resolution">What they say.</param>
/// <param name="Signature">The request to sign them, and the signature once it is given; null where nobody was asked.</param>
/// <param name="Reader">How the reader stands to the body.</param>
public sealed record Minutes(CycleDossier Dossier, Resolution Resolution, ApprovalRecord? Signature, PapersReader Reader);
