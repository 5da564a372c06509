namespace AwardFunctions.Orchestrations.Applications;

public enum ApplicationState
{
    Draft,

    /// <summary>Submitted; its recommenders sign one after the other.</summary>
    Recommending,

    /// <summary>Submitted, being checked.</summary>
    Checking,

    /// <summary>Returned for correction 补正.</summary>
    Returned,
    Eligible,
    Refused,
    Withdrawn,

    /// <summary>The window closed before it was submitted.</summary>
    Lapsed,
}
