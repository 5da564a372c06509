using System.Text.Json;
using AwardFunctions.Domain.Json;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>
/// A draw as it is published: before the draw without seed and order, after it with all that replaying it takes. Instants are UTC, as
/// 2026-03-05T01:00:00Z.
/// </summary>
/// <param name="Format">Always "award-draw/1".</param>
/// <param name="Id">The draw's identity.</param>
/// <param name="Title">The award, the year and the group.</param>
/// <param name="Rule">How large the group is to be, and under which article.</param>
/// <param name="Size">How many are drawn.</param>
/// <param name="Substitutes">How many more may step in, in the order drawn.</param>
/// <param name="Sectors">Sectors one of which an expert must know; empty for any.</param>
/// <param name="OpenedAt">When the pool and the commitment were published.</param>
/// <param name="Pool">The experts that can be drawn.</param>
/// <param name="PoolHash">See <see cref="DrawLots.PoolHash"/>.</param>
/// <param name="Excluded">The experts that cannot, and why.</param>
/// <param name="Commitment">See <see cref="DrawLots.Commitment"/>.</param>
public sealed record DrawFile(
    string Format,
    string Id,
    LocalizedText Title,
    DrawFileRule Rule,
    int Size,
    int Substitutes,
    IReadOnlyList<string> Sectors,
    string OpenedAt,
    IReadOnlyList<DrawTicket> Pool,
    string PoolHash,
    IReadOnlyList<DrawFileExclusion> Excluded,
    string Commitment)
{
    public const string CurrentFormat = "award-draw/1";

    /// <summary>When it was drawn; null before.</summary>
    public string? DrawnAt { get; init; }

    /// <summary>The seed; null before the draw.</summary>
    public string? Seed { get; init; }

    /// <summary>What was read out at the draw and mixed in; empty where nothing was, null before the draw.</summary>
    public string? Contribution { get; init; }

    /// <summary>The experts in the order drawn; null before the draw.</summary>
    public IReadOnlyList<string>? Order { get; init; }

    /// <summary>Who was asked, in the order asked, and what became of it.</summary>
    public IReadOnlyList<DrawSeat> Seats { get; init; } = [];

    /// <summary>Why the draw was called off; null where it stands.</summary>
    public string? CalledOff { get; init; }

    /// <summary>The file as UTF-8 JSON.</summary>
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, StrictJson.Options);

    /// <summary>Reads a file; null, and every fault with its line, where it is none.</summary>
    public static (DrawFile? File, IReadOnlyList<string> Faults) Read(byte[] utf8)
    {
        var reading = StrictJson.Read<DrawFile>(utf8);
        return (reading.Value, [.. reading.Faults.Select(fault => $"{fault.Line}: {fault.Path}: {fault.Reason}")]);
    }
}
