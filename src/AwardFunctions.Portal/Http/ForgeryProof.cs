namespace AwardFunctions.Portal.Http;

/// <summary>How a request that changes something shows that one of our own pages sent it.</summary>
public enum ForgeryProof
{
    /// <summary>The page's token, as the form field or header of <see cref="FormToken"/>.</summary>
    FormToken,

    /// <summary>The page's token, checked by the handler while it streams a multipart body: reading the form first would hold the file.</summary>
    FormTokenInStream,

    /// <summary>The Tus-Resumable header, which other origins cannot send without our consent.</summary>
    TusHeader,

    /// <summary>None: the operation acts for no signed-in person.</summary>
    None,
}
