namespace AwardFunctions.Orchestrations.Ports;

/// <summary>Mails kept to be read on this machine. A host that sends mail has none.</summary>
public interface IOutbox
{
    /// <summary>A page of mails, newest first.</summary>
    Task<OutboxPage> ListAsync(int take, string? continuation, CancellationToken cancellationToken);

    /// <summary>One mail, or null where there is none.</summary>
    Task<OutboxMail?> ReadAsync(string id, CancellationToken cancellationToken);
}
