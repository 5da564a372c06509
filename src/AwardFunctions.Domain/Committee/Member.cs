namespace AwardFunctions.Domain.Committee;

/// <summary>Someone on the roster of the deliberating body.</summary>
/// <param name="Email">The mailbox, which identifies the member.</param>
/// <param name="Name">The name, as minutes show it.</param>
/// <param name="Post">The post held elsewhere, e.g. 县市场监督管理局局长; may be empty.</param>
/// <param name="Organisation">Where the member works: conflicts of interest are looked for by it; may be empty.</param>
/// <param name="Seat">Chair, vice chair or member.</param>
public sealed record Member(string Email, string Name, string Post, string Organisation, Seat Seat);
