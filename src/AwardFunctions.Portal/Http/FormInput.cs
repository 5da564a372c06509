using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http;

/// <summary>A posted form, read field by field; what cannot be read names its field.</summary>
public sealed class FormInput(IFormCollection form)
{
    public IFormFileCollection Files => form.Files;

    public IEnumerable<string> Names => form.Keys;

    /// <summary>The field without surrounding white space; empty where it is missing.</summary>
    /// <exception cref="BadInputException">It is longer than <paramref name="maxLength"/> characters or holds control characters.</exception>
    public string Text(string field, int maxLength = 200)
    {
        var value = form[field].ToString().ReplaceLineEndings("\n").Trim();
        if (value.Length > maxLength)
            throw new BadInputException(field, new($"最多 {maxLength} 个字，现有 {value.Length} 个字。", $"At most {maxLength} characters; these are {value.Length}."));
        if (value.AsSpan().ContainsAnyInRange('\0', '\b') || value.Contains('\u007f'))
            throw new BadInputException(field, new("含有不能使用的控制字符。", "It holds control characters."));
        return value;
    }

    public IReadOnlyList<string> All(string field) => [.. form[field].Where(value => !string.IsNullOrEmpty(value)).Select(value => value!)];

    /// <summary>True where a box is ticked.</summary>
    public bool Ticked(string field) => form[field].ToString() is "on" or "true" or "1" or "yes";

    /// <summary>A whole number, or null where the field is empty.</summary>
    /// <exception cref="BadInputException">It is none, or out of range (both ends inclusive).</exception>
    public int? Whole(string field, int min = int.MinValue, int max = int.MaxValue)
    {
        if (Text(field) is not { Length: > 0 } text)
            return null;
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            throw new BadInputException(field, new("请填写整数。", "A whole number is needed."));
        if (value < min || value > max)
            throw new BadInputException(field, new($"请填写 {min} 到 {max} 之间的整数。", $"A whole number from {min} to {max} is needed."));
        return value;
    }

    /// <summary>A decimal number with a point, or null where the field is empty.</summary>
    /// <exception cref="BadInputException">It is none.</exception>
    public decimal? Number(string field)
    {
        if (Text(field) is not { Length: > 0 } text)
            return null;
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new BadInputException(field, new("请填写数字。", "A number is needed."));
    }

    /// <summary>A day as browsers send it (2026-03-05), or null where the field is empty.</summary>
    /// <exception cref="BadInputException">It is none.</exception>
    public DateOnly? Day(string field)
    {
        if (Text(field) is not { Length: > 0 } text)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw new BadInputException(field, new("请按 2026-03-05 的格式填写日期。", "A date such as 2026-03-05 is needed."));
    }
}
