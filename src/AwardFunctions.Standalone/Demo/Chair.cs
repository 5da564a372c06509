using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;

namespace AwardFunctions.Standalone.Demo;

/// <summary>A line of the list of sign-in links.</summary>
/// <param name="WithCode">Whether its decisions take the code of a second factor.</param>
internal sealed record Chair(LocalizedText Office, string Name, string Email, string Home, bool WithCode = false)
{
    public static Chair Of(Person person) => new(person.Office, person.Name, person.Email, person.Home, person.Role == Roles.GovernmentOffice);
}
