using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Audit;

/// <summary>One thing that happened.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="Actor">Who: a mailbox, or "system".</param>
/// <param name="Action">What kind of thing, in kebab-case, e.g. "application-refused".</param>
/// <param name="What">What happened, in a sentence.</param>
/// <param name="Citation">The article it rests on; null where there is none.</param>
/// <param name="Subject">What it is about, e.g. an application's identity.</param>
/// <param name="Facts">Details by name, e.g. hashes of what was decided.</param>
public sealed record AuditEntry(
    DateTimeOffset At,
    string Actor,
    string Action,
    LocalizedText What,
    Citation? Citation = null,
    string? Subject = null,
    IReadOnlyDictionary<string, string>? Facts = null);
