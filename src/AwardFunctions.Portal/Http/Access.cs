namespace AwardFunctions.Portal.Http;

/// <summary>Who may call an operation. Whose records a person may see or change is the use case's own business.</summary>
public sealed record Access
{
    private Access(bool signedIn, IReadOnlyList<string> roles)
    {
        MustSignIn = signedIn;
        Roles = roles;
    }

    public static Access Anyone { get; } = new(false, []);

    public static Access SignedIn { get; } = new(true, []);

    public bool MustSignIn { get; }

    /// <summary>Any one of these is enough; empty where every signed-in person may.</summary>
    public IReadOnlyList<string> Roles { get; }

    public static Access For(params string[] roles) => new(true, roles);
}
