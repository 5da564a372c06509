using System.Text.Json;
using AwardFunctions.Domain.Json;

namespace AwardFunctions.Domain.Schemes;

/// <summary>How schemes are written as JSON: what <see cref="SchemeReader"/> reads, and nothing else.</summary>
public static class SchemeJson
{
    public static JsonSerializerOptions Options => StrictJson.Options;
}
