using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AwardFunctions.Domain.Review;

/// <summary>
/// 随机抽取 that anyone can do again with sha256sum: every expert of the pool gets a key, the SHA-256 of seed, contribution, draw and
/// expert, and the keys are sorted. Texts are hashed as UTF-8, hashes written as lower-case hex. docs/verifying-a-draw.md explains it.
/// </summary>
public static class DrawLots
{
    /// <summary>What is published of the seed before the draw: its SHA-256.</summary>
    public static string Commitment(string seed) => Hash(seed);

    /// <summary>The experts in the order drawn: by key, ascending.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="contribution">What was read out at the draw; empty where nothing was.</param>
    /// <param name="draw">The draw's identity.</param>
    /// <param name="experts">The pool; its order does not matter.</param>
    public static IReadOnlyList<string> Order(string seed, string contribution, string draw, IEnumerable<string> experts) =>
        [.. experts.OrderBy(expert => KeyOf(seed, contribution, draw, expert), StringComparer.Ordinal)];

    /// <summary>An expert's key: the SHA-256 of "seed|contribution|draw|expert".</summary>
    public static string KeyOf(string seed, string contribution, string draw, string expert) => Hash($"{seed}|{contribution}|{draw}|{expert}");

    /// <summary>The SHA-256 of the pool's lines "number|expert|mark", each ended by a line feed.</summary>
    public static string PoolHash(IEnumerable<DrawTicket> pool) =>
        Hash(string.Concat(pool.Select(ticket => string.Create(CultureInfo.InvariantCulture, $"{ticket.Number}|{ticket.Expert}|{ticket.Mark}\n"))));

    /// <summary>The SHA-256 of "salt|name|mailbox": says nothing to whoever has not been told the salt.</summary>
    public static string Mark(string salt, string name, string mailbox) => Hash($"{salt}|{name}|{mailbox}");

    /// <summary>The salt of one expert's mark, from the secret of the draw: to tell one says nothing about the others.</summary>
    public static string SaltOf(string secret, string expert) => Hash($"{secret}|{expert}");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
