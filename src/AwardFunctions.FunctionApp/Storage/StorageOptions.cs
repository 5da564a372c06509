namespace AwardFunctions.FunctionApp.Storage;

/// <summary>Where the records and documents are kept, from the configuration section "Award:Storage".</summary>
public sealed record StorageOptions
{
    public const string Section = "Award:Storage";

    /// <summary>The account's table endpoint, e.g. <c>https://award.table.core.chinacloudapi.cn</c>; reached with the app's own identity.</summary>
    public Uri? TableServiceUri { get; init; }

    /// <summary>The account's blob endpoint; reached with the app's own identity.</summary>
    public Uri? BlobServiceUri { get; init; }

    /// <summary>Instead of the two: a connection string with a key, for Azurite.</summary>
    public string ConnectionString { get; init; } = "";

    /// <summary>The table of the records.</summary>
    public string Table { get; init; } = "AwardRecords";

    /// <summary>The container of records that are too large for the table.</summary>
    public string RecordContainer { get; init; } = "award-records";

    /// <summary>The container of uploads and documents.</summary>
    public string DocumentContainer { get; init; } = "award-documents";
}
