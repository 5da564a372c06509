using System.Runtime.ExceptionServices;

namespace AwardFunctions.Orchestrations.Ports;

/// <summary>What a stream gave: <paramref name="Count"/> bytes, and what broke it after them, or null where it is whole or at its end.</summary>
public readonly record struct PartialRead(int Count, ExceptionDispatchInfo? Broken)
{
    /// <summary>Fills the buffer unless the stream ends or breaks before: what arrived over a cut connection is not lost.</summary>
    public static async Task<PartialRead> FillAsync(Stream content, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var read = 0;
        try
        {
            while (read < buffer.Length)
            {
                var more = await content.ReadAsync(buffer[read..], cancellationToken);
                if (more == 0)
                    break;
                read += more;
            }

            return new PartialRead(read, null);
        }
        catch (Exception exception)
        {
            return new PartialRead(read, ExceptionDispatchInfo.Capture(exception));
        }
    }
}
