namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>What became of redeeming a link.</summary>
public abstract record SignInOutcome
{
    /// <summary>A session began; <paramref name="Secret"/> goes into the cookie and is stored nowhere.</summary>
    public sealed record SignedIn(string Secret, SessionRecord Session, string ReturnPath) : SignInOutcome;

    /// <summary>The link does not sign in any more, or never did.</summary>
    public sealed record Refused(SignInLinkState State) : SignInOutcome;
}
