using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Public.SignIn;

/// <summary>What the first administrator's form holds.</summary>
public sealed record FirstAdministratorForm(string Name, string Email, Refusal? Refusal);
