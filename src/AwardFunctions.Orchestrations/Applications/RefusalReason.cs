using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Why an application was refused, with the article.</summary>
public sealed record RefusalReason(LocalizedText Text, Citation Citation);
