namespace AwardFunctions.Standalone.Files;

/// <summary>The files of one document: <c>{id}</c> and <c>{id}.sha256</c> once complete, <c>{id}.part</c> and <c>{id}.journal</c> before.</summary>
internal sealed record DocumentPaths(string Folder, string DocumentId)
{
    public string Complete => Path.Combine(Folder, DocumentId);

    public string Hash => Complete + ".sha256";

    public string Part => Complete + ".part";

    public string Journal => Complete + ".journal";

    /// <remarks>Folders by the identity's beginning keep each of them small.</remarks>
    public static DocumentPaths Of(string root, string documentId) => new(Path.Combine(root, documentId.Length < 2 ? documentId : documentId[..2]), documentId);
}
