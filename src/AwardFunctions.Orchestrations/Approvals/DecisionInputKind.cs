namespace AwardFunctions.Orchestrations.Approvals;

public enum DecisionInputKind
{
    Text,
    Paragraph,

    /// <summary>yyyy-MM-dd.</summary>
    Date,

    /// <summary>A whole number, not negative.</summary>
    Number,
    Choice,

    /// <summary>Any number of choices, joined by commas.</summary>
    Choices,
}
