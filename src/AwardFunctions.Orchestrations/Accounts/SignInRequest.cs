namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>What became of asking for a link. It never tells whether the mailbox has an account.</summary>
public enum SignInRequest
{
    /// <summary>If the mailbox exists, a link is on its way.</summary>
    Sent,

    /// <summary>What was typed is no mail address.</summary>
    InvalidAddress,

    /// <summary>Too many links were asked for; try again later.</summary>
    TooMany,
}
