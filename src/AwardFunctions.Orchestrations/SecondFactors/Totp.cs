using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AwardFunctions.Orchestrations.SecondFactors;

/// <summary>Time-based one-time passwords (RFC 6238) as authenticator apps reckon them: SHA-1, six digits, steps of 30 seconds.</summary>
public static class Totp
{
    public const int Digits = 6;

    /// <summary>The length of a step in seconds; steps are counted from 1970-01-01 UTC.</summary>
    public const int StepSeconds = 30;

    /// <summary>A code of this many steps before or after the current one counts, too: clocks differ and people type slowly.</summary>
    public const int Window = 1;

    /// <summary>The step that an instant falls in.</summary>
    public static long StepOf(DateTimeOffset instant) => Math.DivRem(instant.ToUnixTimeSeconds(), StepSeconds).Quotient;

    /// <summary>The code that an app shows at an instant.</summary>
    /// <param name="secret">The secret in base 32.</param>
    /// <param name="instant">The instant.</param>
    public static string CodeAt(string secret, DateTimeOffset instant) => CodeOf(Base32.Decode(secret), StepOf(instant));

    /// <summary>The step whose code this is, within <see cref="Window"/> of an instant; null where it is none of theirs.</summary>
    public static long? StepOf(string secret, string code, DateTimeOffset instant)
    {
        var key = Base32.Decode(secret);
        var typed = Encoding.UTF8.GetBytes(code);
        var now = StepOf(instant);
        long? found = null;
        // Every step is compared, in constant time, whether or not one has been found.
        for (var step = now - Window; step <= now + Window; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(CodeOf(key, step)), typed))
                found = step;
        }

        return found;
    }

    /// <summary>What a QR code holds for an app to take the secret from.</summary>
    public static string Address(string issuer, string account, string secret) =>
        $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(account)}?secret={secret}&issuer={Uri.EscapeDataString(issuer)}&algorithm=SHA1&digits={Digits}&period={StepSeconds}";

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5350", Justification = "RFC 6238's default, and the only one that every app knows; HMAC does not rest on collisions.")]
    private static string CodeOf(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(key, counter, hash);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 15)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
