namespace AwardFunctions.FunctionApp.Storage;

/// <summary>Ends of row ranges as they can be sent.</summary>
internal static class RowBound
{
    /// <summary>
    /// The first well-formed text at or after <paramref name="bound"/>. The end of a prefix may be half a character, which no
    /// request can carry; all rows are well-formed, so that the range stays the same.
    /// </summary>
    public static string Ceiling(string bound)
    {
        for (var at = 0; at < bound.Length; at++)
        {
            var unit = bound[at];
            if (!char.IsSurrogate(unit))
                continue;
            if (char.IsLowSurrogate(unit))
                return bound[..at] + '\uE000';
            if (at + 1 == bound.Length || bound[at + 1] < '\uDC00')
                return bound[..(at + 1)] + '\uDC00';
            if (bound[at + 1] > '\uDFFF')
                return bound[..at] + (unit == '\uDBFF' ? "\uE000" : $"{(char)(unit + 1)}\uDC00");
            at++;
        }

        return bound;
    }
}
