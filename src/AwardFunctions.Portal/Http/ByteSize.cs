using System.Globalization;

namespace AwardFunctions.Portal.Http;

/// <summary>Sizes as people read them.</summary>
public static class ByteSize
{
    /// <summary>E.g. "30 MB" or "1.5 GB"; a kilobyte is 1024 bytes, as file managers count.</summary>
    public static string Format(long bytes)
    {
        if (bytes < 1024)
            return string.Create(CultureInfo.InvariantCulture, $"{bytes} B");
        var (value, unit) = bytes switch
        {
            < 1L << 20 => (bytes / 1024m, "KB"),
            < 1L << 30 => (bytes / (decimal)(1L << 20), "MB"),
            _ => (bytes / (decimal)(1L << 30), "GB"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{value:0.#} {unit}");
    }
}
