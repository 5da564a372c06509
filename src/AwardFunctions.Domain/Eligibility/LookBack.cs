using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>The days on which an event counts against an applicant.</summary>
/// <param name="From">Inclusive; null for no limit.</param>
/// <param name="Until">Inclusive.</param>
public sealed record LookBack(DateOnly? From, DateOnly Until)
{
    /// <summary>
    /// The window of a question: back from the closing date of applications, one date for all, to the corresponding day, both inclusive;
    /// completed fiscal years where the question asks for those.
    /// </summary>
    public static LookBack Of(Question question, DateOnly closing) => question.LookBack switch
    {
        null => new LookBack(null, closing),
        { Count: var years } when question.FiscalYears => new LookBack(new DateOnly(closing.Year - years, 1, 1), new DateOnly(closing.Year - 1, 12, 31)),
        { Unit: TimeUnit.Years, Count: var years } => new LookBack(closing.AddYears(-years), closing),
        { Unit: TimeUnit.Months, Count: var months } => new LookBack(closing.AddMonths(-months), closing),
        { Count: var days } => new LookBack(closing.AddDays(-days), closing),
    };

    public bool Covers(DateOnly day) => (From is null || day >= From) && day <= Until;
}
