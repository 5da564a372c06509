namespace AwardFunctions.Domain.Honours;

public enum HonourState
{
    Running,

    /// <summary>暂停使用: the title may not be used for now.</summary>
    Suspended,

    /// <summary>Past its validity; where the scheme re-evaluates, that is pending.</summary>
    Lapsed,

    /// <summary>A new term runs from a new decision.</summary>
    Renewed,

    /// <summary>撤销: withdrawn by the government.</summary>
    Revoked,
}
