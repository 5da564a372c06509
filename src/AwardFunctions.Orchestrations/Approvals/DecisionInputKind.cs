namespace AwardFunctions.Orchestrations.Approvals;

public enum DecisionInputKind
{
    Text,
    Paragraph,

    /// <summary>yyyy-MM-dd.</summary>
    Date,

    /// <summary>A whole number, not negative.</summary>
    Number,

    /// <summary>A number with at most two decimals, not negative.</summary>
    Decimal,
    Choice,

    /// <summary>Any number of choices, joined by commas.</summary>
    Choices,
}
