using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>One line of a digest.</summary>
/// <param name="Award">The award it belongs to.</param>
/// <param name="What">What is to be done.</param>
/// <param name="Who">Who is to do it.</param>
/// <param name="Due">By when.</param>
/// <param name="Overdue">That time is over.</param>
/// <param name="Citation">The article it rests on.</param>
public sealed record DigestItem(LocalizedText Award, LocalizedText What, string Who, Deadline Due, bool Overdue, Citation Citation);
