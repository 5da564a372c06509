namespace AwardFunctions.Orchestrations.Ports;

/// <summary>The bounds that every document store keeps.</summary>
public static class DocumentBounds
{
    public const int MaxIdLength = 64;

    /// <exception cref="ArgumentException">The identity is not 1 to 64 of a–z, 0–9 and '-'.</exception>
    public static void CheckId(string documentId)
    {
        if (documentId.Length is 0 or > MaxIdLength || documentId.Any(character => character is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')))
            throw new ArgumentException("A document's identity is 1 to 64 of a–z, 0–9 and '-'.", nameof(documentId));
    }
}
