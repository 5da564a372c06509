using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Outcomes;

/// <summary>Why something was not done, in words for the person who asked. Nothing was changed.</summary>
/// <param name="Kind">What kind of refusal, for the HTTP status.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Field">The field of the form it concerns, or null.</param>
/// <param name="Citation">The article it rests on, or null where it rests on none.</param>
/// <param name="Others">Further reasons that were found at the same time.</param>
public sealed record Refusal(
    RefusalKind Kind, LocalizedText Reason, string? Field = null, Citation? Citation = null, IReadOnlyList<Refusal>? Others = null)
{
    public static Refusal Invalid(string field, string zh, string en, Citation? citation = null) =>
        new(RefusalKind.Invalid, new LocalizedText(zh, en), field, citation);

    public static Refusal Conflict(string zh, string en, Citation? citation = null) =>
        new(RefusalKind.Conflict, new LocalizedText(zh, en), null, citation);

    public static Refusal NotFound(string zh, string en) => new(RefusalKind.NotFound, new LocalizedText(zh, en));

    public static Refusal Gone(string zh, string en) => new(RefusalKind.Gone, new LocalizedText(zh, en));

    public static Refusal Forbidden(string zh, string en) => new(RefusalKind.Forbidden, new LocalizedText(zh, en));
}
