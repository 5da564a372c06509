namespace AwardFunctions.Portal.Assets;

/// <summary>A file that pages refer to.</summary>
public sealed record Asset(string ContentType, byte[] Bytes, bool Compressible);
