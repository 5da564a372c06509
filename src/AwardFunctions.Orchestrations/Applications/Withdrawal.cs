namespace AwardFunctions.Orchestrations.Applications;

/// <summary>That an applicant took the application back.</summary>
/// <param name="Reason">Why, in their words; may be empty.</param>
/// <param name="By">Who: the e-mail address.</param>
/// <param name="ByName">Who: the name.</param>
/// <param name="At">When, UTC.</param>
public sealed record Withdrawal(string Reason, string By, string ByName, DateTimeOffset At);
