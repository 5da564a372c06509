using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Http;

/// <summary>Why a request was not carried out: problem details (RFC 9457) for machines, a page for people.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What is wrong and what to do about it.</param>
public sealed record Problem(int Status, LocalizedText Detail)
{
    /// <summary>The form field it is about.</summary>
    public string? Field { get; init; }

    /// <summary>The article it rests on.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Names the log entry of an error of ours.</summary>
    public string? ErrorId { get; init; }

    /// <summary>Further members of the problem document, e.g. "limit".</summary>
    public IReadOnlyDictionary<string, object> Members { get; init; } = new Dictionary<string, object>();

    /// <summary>Further headers, e.g. Allow or Retry-After.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Further reasons found at the same time.</summary>
    public IReadOnlyList<Problem> Others { get; init; } = [];

    public LocalizedText Title => ProblemTitles.Of(Status);

    public static int StatusOf(RefusalKind kind) => kind switch
    {
        RefusalKind.Invalid => 422,
        RefusalKind.Conflict => 409,
        RefusalKind.NotFound => 404,
        RefusalKind.Gone => 410,
        RefusalKind.Forbidden => 403,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static Problem Of(Refusal refusal) => new(StatusOf(refusal.Kind), refusal.Reason)
    {
        Field = refusal.Field,
        Citation = refusal.Citation,
        Others = [.. (refusal.Others ?? []).Select(Of)],
    };

    public static Problem NotFound { get; } = new(404, new("没有这个页面，或者它已经移走。请检查地址，或从首页进入。", "There is no such page, or it has moved. Check the address, or start from the home page."));

    public static Problem Forbidden { get; } = new(403, new("您当前的身份不能进行这项操作。", "Your role does not allow this."));

    public static Problem SignInFirst { get; } = new(401, new("请先登录。", "Please sign in first."));
}
