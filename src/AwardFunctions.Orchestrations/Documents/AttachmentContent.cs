namespace AwardFunctions.Orchestrations.Documents;

/// <summary>A document opened for reading; whoever opened it disposes of the stream.</summary>
public sealed record AttachmentContent(AttachmentRecord Attachment, Stream Content);
