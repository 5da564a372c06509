namespace AwardFunctions.Orchestrations.Accounts;

public enum SignInLinkState
{
    Valid,

    /// <summary>No link has this token: it was mistyped, forged, or has long been swept away.</summary>
    Unknown,

    Expired,

    /// <summary>It has signed someone in already.</summary>
    Used,
}
