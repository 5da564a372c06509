namespace AwardFunctions.Orchestrations.Documents;

/// <summary>Decides about the documents of its own kind of dossier: applications, self-reports, accounts of prizes.</summary>
public interface IUploadOwner : IUploadPolicy
{
    /// <summary>Whether a dossier of that identity is of this kind, whether or not there is one.</summary>
    bool Owns(string dossierId);
}
