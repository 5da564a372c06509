namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>A file that comes with an objection.</summary>
/// <param name="FileName">The name as sent; it is cleaned before it is kept.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Head">The first bytes, at least 16 where there are as many, by which its type is told.</param>
/// <param name="Open">Opens the content from its beginning.</param>
public sealed record EvidenceFile(string FileName, long Length, ReadOnlyMemory<byte> Head, Func<Stream> Open);
