namespace AwardFunctions.Standalone.Backup;

/// <summary>What a backup holds; <c>manifest.json</c> in the archive.</summary>
/// <param name="CreatedAt">When it was begun, UTC.</param>
/// <param name="Records">Records in the database.</param>
/// <param name="Instances">Orchestrations, ended ones too.</param>
/// <param name="Documents">Complete documents.</param>
/// <param name="Files">Every file but the manifest.</param>
public sealed record BackupManifest(DateTimeOffset CreatedAt, long Records, long Instances, int Documents, IReadOnlyList<BackupFile> Files)
{
    public const string FileName = "manifest.json";
}
