namespace AwardFunctions.Domain.Schemes;

/// <summary>Where the form asks for the applicant's internal publicity, and which document proves it.</summary>
/// <param name="From">The date field of its first day, which does not count.</param>
/// <param name="Until">The date field of its last day, inclusive.</param>
/// <param name="Proof">The required document that proves it.</param>
public sealed record InternalPublicityForm(string From, string Until, string Proof);
