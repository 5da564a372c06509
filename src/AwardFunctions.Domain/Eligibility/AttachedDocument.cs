namespace AwardFunctions.Domain.Eligibility;

/// <summary>A file attached to an application.</summary>
/// <param name="DocumentId">The required document it is meant for.</param>
/// <param name="Type">Its type by content, as <see cref="FileTypes.Sniff"/> tells it; null where unknown.</param>
/// <param name="Bytes">Its size.</param>
public sealed record AttachedDocument(string DocumentId, string FileName, string? Type, long Bytes);
