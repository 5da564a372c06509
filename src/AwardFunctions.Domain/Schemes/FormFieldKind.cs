namespace AwardFunctions.Domain.Schemes;

public enum FormFieldKind
{
    Text,
    Paragraph,
    Number,
    Date,
    Phone,
    Email,

    /// <summary>The 18-character unified social credit code 统一社会信用代码.</summary>
    CreditCode,
    Choice,
}
