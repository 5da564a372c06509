using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Standalone.Demo;

/// <summary>Someone in the demonstration.</summary>
/// <param name="Email">The mailbox.</param>
/// <param name="Name">The name.</param>
/// <param name="Role">What the person is to the scheme.</param>
/// <param name="Office">What the person is called on the list of sign-in links.</param>
/// <param name="Home">The page the person begins on.</param>
internal sealed record Person(string Email, string Name, string Role, LocalizedText Office, string Home);
