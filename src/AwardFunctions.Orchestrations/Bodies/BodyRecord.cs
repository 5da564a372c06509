namespace AwardFunctions.Orchestrations.Bodies;

/// <summary>A recommending body or department that acts for a party of a scheme.</summary>
/// <param name="SchemeCode">The scheme.</param>
/// <param name="PartyId">The scheme's party, e.g. "competent-department".</param>
/// <param name="Name">The body's name, unique within its party, e.g. 县工信局.</param>
/// <param name="Email">The mailbox that it answers from; it needs no account.</param>
/// <param name="Language">The language of its mails: "zh-CN" or "en".</param>
/// <param name="Barred">That it may not recommend; null where it may.</param>
public sealed record BodyRecord(string SchemeCode, string PartyId, string Name, string Email, string Language = "zh-CN", BodyBar? Barred = null);
