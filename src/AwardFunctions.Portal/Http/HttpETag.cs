using System.Buffers.Text;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http;

/// <summary>The store's opaque ETags in a form that headers and form fields take as they are.</summary>
public static class HttpETag
{
    /// <summary>As it stands in If-Match and in hidden fields.</summary>
    public static string Of(string etag) => $"\"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(etag))}\"";

    /// <summary>The store's ETag; null where the text is none of ours.</summary>
    public static string? Read(string text)
    {
        var inner = text.Trim().Trim('"');
        var bytes = new byte[inner.Length];
        return inner.Length > 0 && Base64Url.IsValid(inner) && Base64Url.TryDecodeFromChars(inner, bytes, out var count)
            ? Encoding.UTF8.GetString(bytes, 0, count)
            : null;
    }

    /// <summary>What a conditional write names: an ETag, or null where it says that there is nothing yet.</summary>
    /// <exception cref="BadInputException">It names neither.</exception>
    public static string? Condition(HttpRequest request)
    {
        if (request.Headers.IfNoneMatch == "*")
            return null;
        return Read(request.Headers.IfMatch.ToString())
            ?? throw new BadInputException("If-Match", new("请注明所依据的版本（If-Match）。", "Name the version that the change rests on (If-Match), or If-None-Match: *."));
    }
}
