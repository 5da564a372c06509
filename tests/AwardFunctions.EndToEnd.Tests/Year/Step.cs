namespace AwardFunctions.EndToEnd.Tests.Year;

/// <summary>
/// Something that people do. Whoever does it looks first whether it is done already: it can be begun again after a crash, by
/// people who do not know how far they got.
/// </summary>
internal sealed record Step(string Name, Func<Task> DoAsync);
