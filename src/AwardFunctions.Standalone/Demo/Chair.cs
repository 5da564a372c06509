using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Standalone.Demo;

/// <summary>A line of the list of sign-in links.</summary>
internal sealed record Chair(LocalizedText Office, string Name, string Email, string Home)
{
    public static Chair Of(Person person) => new(person.Office, person.Name, person.Email, person.Home);
}
