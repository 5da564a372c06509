using AwardFunctions.Domain.Schemes;
using AwardFunctions.Domain.Visibility;
using AwardFunctions.Orchestrations.Accounts;

namespace AwardFunctions.Orchestrations.Visibility;

/// <summary>What a person is to a scheme by the roles of their account; what they are to one record, its desk adds.</summary>
public static class Viewers
{
    public static Viewer Of(AccountRecord person, Scheme scheme)
    {
        var viewer = Viewer.Public;
        foreach (var (role, one) in Known)
        {
            if (person.HasRole(role, scheme.Code))
                viewer |= one;
        }

        return viewer;
    }

    /// <summary>The same, and the owner where the record is the person's own.</summary>
    public static Viewer Of(AccountRecord person, Scheme scheme, string owner) =>
        Of(person, scheme) | (person.Email == owner ? Viewer.Owner : Viewer.Public);

    private static IReadOnlyList<(string Role, Viewer Viewer)> Known { get; } =
    [
        (Roles.Office, Viewer.Office), (Roles.Observer, Viewer.Observer), (Roles.Committee, Viewer.Committee), (Roles.Administrator, Viewer.Administrator),
    ];
}
