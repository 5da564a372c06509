namespace AwardFunctions.Orchestrations.Documents;

/// <summary>Someone wants to attach a file to an application.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="RequirementId">The document of the scheme that the file is meant for.</param>
/// <param name="FileName">The name as sent.</param>
/// <param name="Length">The file's length in bytes.</param>
/// <param name="Uploader">Who: the mailbox of the account.</param>
public sealed record UploadRequest(string ApplicationId, string RequirementId, string FileName, long Length, string Uploader);
