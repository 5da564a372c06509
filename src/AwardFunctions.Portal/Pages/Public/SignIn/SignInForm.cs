using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Public.SignIn;

/// <summary>What the sign-in form holds.</summary>
public sealed record SignInForm(string Email, string ReturnPath, Refusal? Refusal);
