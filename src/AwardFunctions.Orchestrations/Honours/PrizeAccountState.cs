namespace AwardFunctions.Orchestrations.Honours;

public enum PrizeAccountState
{
    /// <summary>The holder fills it in.</summary>
    Open,

    /// <summary>The office looks at it.</summary>
    Submitted,

    /// <summary>The office asks for an explanation.</summary>
    Questioned,

    Accepted,

    /// <summary>The office found that money went where it must not: 挪作他用.</summary>
    Misused,
}
