using System.Globalization;

namespace AwardFunctions.Orchestrations.Documents;

/// <summary>Where uploads stand in the store: one partition for those under way, and the application's own for what is attached.</summary>
internal static class UploadRows
{
    public const string Partition = "upload";
    public const string DuePrefix = "due|";
    public const string AttachmentPrefix = "doc|";

    public static string Upload(string uploadId) => "upload|" + uploadId;

    public static string OpenPrefix(string applicationId) => $"open|{applicationId}|";

    public static string Open(UploadRecord upload) => OpenPrefix(upload.ApplicationId) + upload.UploadId;

    public static string Due(UploadRecord upload) => $"{DueFrom(upload.ExpiresAt)}|{upload.UploadId}";

    /// <summary>Before every row that is due at or after <paramref name="instant"/>.</summary>
    public static string DueFrom(DateTimeOffset instant) => DuePrefix + instant.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);

    public static string Application(string applicationId) => "application|" + applicationId;

    public static string Attachment(string attachmentId) => AttachmentPrefix + attachmentId;

    public static string Removed(string attachmentId) => "doc-removed|" + attachmentId;

    public static string Slot(AttachmentRecord attachment) => $"doc-slot|{attachment.RequirementId}|{attachment.Slot.ToString("D4", CultureInfo.InvariantCulture)}";
}
