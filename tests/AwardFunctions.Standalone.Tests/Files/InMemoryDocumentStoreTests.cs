using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.TestKit.Documents;

namespace AwardFunctions.Standalone.Tests.Files;

/// <summary>The store other tests lean on must promise no more and no less than the real one.</summary>
public sealed class InMemoryDocumentStoreTests : DocumentStoreContract
{
    protected override IDocumentStore Store { get; } = new InMemoryDocumentStore();
}
