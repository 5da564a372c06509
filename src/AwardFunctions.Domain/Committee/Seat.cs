namespace AwardFunctions.Domain.Committee;

/// <summary>What someone is in the deliberating body.</summary>
public enum Seat
{
    /// <summary>主任.</summary>
    Chair,

    /// <summary>副主任.</summary>
    ViceChair,

    /// <summary>委员, or a member of a panel.</summary>
    Member,
}
