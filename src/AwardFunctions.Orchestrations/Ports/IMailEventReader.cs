using AwardFunctions.Orchestrations.Mail;

namespace AwardFunctions.Orchestrations.Ports;

/// <summary>Reads what a mail service reports over HTTP. A host whose mail service reports nothing has none.</summary>
public interface IMailEventReader
{
    /// <summary>The events of one report, without those that are about no mail of ours.</summary>
    /// <param name="header">Gives a request header's value, empty where there is none.</param>
    /// <param name="body">The request's body, byte for byte.</param>
    /// <returns>Null where the report is not certainly the service's own: forged, altered, or too old.</returns>
    IReadOnlyList<MailEvent>? Read(Func<string, string> header, ReadOnlyMemory<byte> body);
}
