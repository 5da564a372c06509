using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AwardFunctions.Portal.Http.Gates;

/// <summary>Refuses bodies longer than the operation takes: at once where the length is announced, else while it is read.</summary>
internal sealed class BodyGate : IRequestGate
{
    public ValueTask<IResult?> CheckAsync(PortalContext context)
    {
        var limit = context.Operation.BodyLimit;
        if (context.Http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
            feature.MaxRequestBodySize = limit;
        return new(context.Http.Request.ContentLength > limit ? context.Decline(TooLarge(limit)) : null);
    }

    public static Problem TooLarge(long limit) =>
        new(413, new($"提交的内容超过上限 {ByteSize.Format(limit)}。", $"The content exceeds the limit of {ByteSize.Format(limit)}."))
        {
            Members = new Dictionary<string, object> { ["limit"] = limit },
        };
}
