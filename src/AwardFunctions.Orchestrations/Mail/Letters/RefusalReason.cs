using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>One reason of a refusal with the article it rests on.</summary>
public sealed record RefusalReason(LocalizedText Reason, Citation Citation);
