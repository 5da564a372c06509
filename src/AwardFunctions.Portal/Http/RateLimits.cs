using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace AwardFunctions.Portal.Http;

/// <summary>
/// Fixed windows, counted in this process. They run on the machine's monotonic clock: a simulated clock neither opens nor closes them.
/// </summary>
public sealed class RateLimits(TimeProvider clock, IReadOnlyDictionary<RateClass, RateLimit> limits)
{
    /// <summary>More windows than this at once are an attack with many addresses: the oldest knowledge is dropped rather than memory spent.</summary>
    private const int MaxWindows = 100_000;

    private readonly ConcurrentDictionary<(RateClass, string), Window> windows = new();

    /// <summary>Generous where an office shares one address, tight where mail goes out.</summary>
    public static IReadOnlyDictionary<RateClass, RateLimit> Defaults { get; } = new Dictionary<RateClass, RateLimit>
    {
        [RateClass.Normal] = new(1200, TimeSpan.FromMinutes(1)),
        [RateClass.PublicForm] = new(30, TimeSpan.FromMinutes(10)),
        [RateClass.SignIn] = new(60, TimeSpan.FromMinutes(10)),
        [RateClass.Upload] = new(6000, TimeSpan.FromMinutes(1)),
    };

    /// <summary>Counts one call; null where it may go on, else how long until the window ends.</summary>
    public TimeSpan? Take(RateClass rateClass, string key)
    {
        if (!limits.TryGetValue(rateClass, out var limit))
            return null;
        var now = clock.GetTimestamp();
        if (windows.Count > MaxWindows)
            windows.Clear();
        var window = windows.AddOrUpdate((rateClass, key),
            static (_, start) => new Window(start.now, 1),
            static (_, old, at) => at.clock.GetElapsedTime(old.Start, at.now) >= at.limit.Window ? new Window(at.now, 1) : old with { Count = old.Count + 1 },
            (now, clock, limit));
        return window.Count <= limit.Count ? null : limit.Window - clock.GetElapsedTime(window.Start, now);
    }

    /// <summary>Whom an address stands for: an IPv6 customer has a whole /64.</summary>
    public static string KeyOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes(), 0, 8) : address.ToString();
    }

    private sealed record Window(long Start, int Count);
}
