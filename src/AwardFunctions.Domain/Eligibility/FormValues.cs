using System.Globalization;
using System.Text.RegularExpressions;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>What may stand in a form field.</summary>
public static partial class FormValues
{
    /// <summary>
    /// A value as it is kept: without white space around it, and, where a format is asked for, with full-width characters made narrow and a credit
    /// code in capitals.
    /// </summary>
    public static string Normalise(FormFieldKind kind, string value)
    {
        value = value.Trim();
        return kind switch
        {
            FormFieldKind.Text or FormFieldKind.Paragraph or FormFieldKind.Choice => value,
            FormFieldKind.CreditCode => Narrow(value).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant(),
            FormFieldKind.Number => Narrow(value).Replace(",", "", StringComparison.Ordinal),
            _ => Narrow(value).Trim(),
        };
    }

    /// <summary>What is wrong with a value that is not empty; null where nothing is.</summary>
    public static LocalizedText? Check(FormField field, string value)
    {
        value = Normalise(field.Kind, value);
        if (new StringInfo(value).LengthInTextElements > field.MaxLength)
            return new LocalizedText($"最多{field.MaxLength}个字符", $"At most {field.MaxLength} characters");
        return field.Kind switch
        {
            FormFieldKind.Number when !Number().IsMatch(value) => new LocalizedText("应为数字，如1234.5", "A number is expected, e.g. 1234.5"),
            FormFieldKind.Date when !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) =>
                new LocalizedText("应为日期，如2026-03-05", "A date is expected, e.g. 2026-03-05"),
            FormFieldKind.Phone when !Phone().IsMatch(value) => new LocalizedText("应为电话号码，如0372-1234567或手机号",
                "A telephone number is expected, e.g. 0372-1234567"),
            FormFieldKind.Email when !IsMailAddress(value) => new LocalizedText("应为电子邮箱地址", "An e-mail address is expected"),
            FormFieldKind.CreditCode when !CreditCode.IsValid(value) =>
                new LocalizedText("统一社会信用代码应为18位且校验码正确（GB 32100）",
                    "A unified social credit code has 18 characters, the last of which checks the others (GB 32100)"),
            FormFieldKind.Choice when field.Choices.All(choice => choice.Value != value) => new LocalizedText("请从列表中选择", "Choose one of the list"),
            FormFieldKind.Text when value.Contains('\n', StringComparison.Ordinal) => new LocalizedText("应为一行文字", "One line is expected"),
            _ => null,
        };
    }

    /// <summary>One mailbox of at most 254 characters, without display name, quotes, comments or white space.</summary>
    public static bool IsMailAddress(string value) => value.Length <= 254 && Mail().IsMatch(value);

    private static string Narrow(string value) => string.Create(value.Length, value, (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = source[i] switch
            {
                >= '\uFF01' and <= '\uFF5E' and var wide => (char)(wide - 0xFEE0),
                '\u3000' => ' ',
                var other => other,
            };
        }
    });

    [GeneratedRegex(@"^-?[0-9]{1,15}(\.[0-9]{1,6})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\+?[0-9](?:[0-9() -]{5,18})[0-9]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    [GeneratedRegex(@"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();
}
