namespace AwardFunctions.Orchestrations.Ports;

/// <summary>Lists a whole document store, for moving it elsewhere.</summary>
public interface IDocumentArchive
{
    /// <summary>Every document and every upload under way, in ordinal order of identity.</summary>
    IAsyncEnumerable<DocumentState> ListAllAsync(CancellationToken cancellationToken);
}
