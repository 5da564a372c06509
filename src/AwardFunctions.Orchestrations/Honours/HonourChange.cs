using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>A change of an honour's standing.</summary>
/// <param name="To">Where it stands from then on.</param>
/// <param name="On">The day from which it does, in the scheme's zone.</param>
/// <param name="Article">The article it rests on.</param>
/// <param name="DocumentNumber">The document that decided it; null where none did.</param>
/// <param name="By">Who brought it about: an e-mail address, or <see cref="Cycles.CycleJournal.System"/>.</param>
/// <param name="Reason">Why, for everyone to read.</param>
public sealed record HonourChange(HonourState To, DateOnly On, string Article, string? DocumentNumber, string By, LocalizedText Reason);
