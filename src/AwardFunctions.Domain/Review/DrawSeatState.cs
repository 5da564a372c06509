namespace AwardFunctions.Domain.Review;

/// <summary>What became of an expert who was drawn.</summary>
public enum DrawSeatState
{
    /// <summary>Asked; has not answered.</summary>
    Invited,
    Accepted,
    Declined,

    /// <summary>Did not answer in time.</summary>
    Silent,

    /// <summary>Must stand aside, as the software found or the expert declared.</summary>
    Recused,

    /// <summary>Gave up the seat after accepting, or can no longer be a reviewer.</summary>
    Left,
}
