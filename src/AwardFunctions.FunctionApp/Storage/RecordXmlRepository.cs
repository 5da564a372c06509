using System.Xml.Linq;
using AwardFunctions.Orchestrations.Moving;
using AwardFunctions.Orchestrations.Ports;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace AwardFunctions.FunctionApp.Storage;

/// <summary>
/// Keeps the keys that protect forms among the records, so that every instance of the app reads what another has written. The
/// storage account is encrypted at rest and opened by the app's own identity alone.
/// </summary>
internal sealed class RecordXmlRepository(IRecordStore store) : IXmlRepository
{
    private const string Partition = LeftBehind.ProtectionKeys;

    // The framework asks synchronously, a few times in the life of a process, and in the midst of rendering a page: on the thread
    // that the renderer's continuations wait for.
    public IReadOnlyCollection<XElement> GetAllElements() => Task.Run(ListAsync).GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName) =>
        Task.Run(() => store.PutAsync(Partition, friendlyName, element.ToString(SaveOptions.DisableFormatting), CancellationToken.None)).GetAwaiter().GetResult();

    private async Task<IReadOnlyCollection<XElement>> ListAsync()
    {
        var elements = new List<XElement>();
        await foreach (var stored in store.ListAsync<string>(Partition, "", CancellationToken.None))
            elements.Add(XElement.Parse(stored.Value));
        return elements;
    }
}
