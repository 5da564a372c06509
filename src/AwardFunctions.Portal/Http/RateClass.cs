namespace AwardFunctions.Portal.Http;

/// <summary>Operations that share a rate limit.</summary>
public enum RateClass
{
    Normal,

    /// <summary>Forms that anyone may send without signing in.</summary>
    PublicForm,

    /// <summary>Asking for a sign-in mail and redeeming links; mailboxes have a limit of their own in the use case.</summary>
    SignIn,

    /// <summary>Chunks of uploads.</summary>
    Upload,

    /// <summary>Style sheets, scripts and health: never refused.</summary>
    Unlimited,
}
