using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http.Gates;

/// <summary>Limits calls by address. This machine itself is not limited: who is on it needs no network to load it.</summary>
internal sealed class RateGate(RateLimits limits) : IRequestGate
{
    public ValueTask<IResult?> CheckAsync(PortalContext context)
    {
        var address = context.Address;
        return new(IPAddress.IsLoopback(address) ? null : Check(context, limits.Take(context.Operation.Rate, RateLimits.KeyOf(address))));
    }

    /// <summary>The refusal of a window that is used up; null where <paramref name="wait"/> is.</summary>
    public static IResult? Check(PortalContext context, TimeSpan? wait)
    {
        if (wait is not { } left)
            return null;
        var seconds = Math.Max(1, (int)Math.Ceiling(left.TotalSeconds));
        return context.Decline(new Problem(429, new($"请在 {seconds} 秒后再试。", $"Try again in {seconds} seconds."))
        {
            Headers = new Dictionary<string, string> { ["Retry-After"] = seconds.ToString(CultureInfo.InvariantCulture) },
        });
    }
}
