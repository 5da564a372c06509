using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>A document as the receipt lists it; <paramref name="Length"/> in bytes, <paramref name="Sha256"/> in lower-case hex.</summary>
public sealed record ReceiptDocument(LocalizedText Requirement, string FileName, long Length, string Sha256);
