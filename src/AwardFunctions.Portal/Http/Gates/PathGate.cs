using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http.Gates;

/// <summary>Values of a path are identities of ours: what cannot be one names nothing, and never reaches a store.</summary>
internal sealed class PathGate : IRequestGate
{
    private const int MaxLength = 200;

    public ValueTask<IResult?> CheckAsync(PortalContext context)
    {
        foreach (var value in context.Http.Request.RouteValues.Values)
        {
            if (value is string text && (text.Length > MaxLength || text.Any(character => !IsAllowed(character))))
                return new(context.NotFound());
        }

        return default;
    }

    private static bool IsAllowed(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or '~' or ':' or '@';
}
