using Azure.Core;
using Azure.Core.Pipeline;

namespace AwardFunctions.FunctionApp.Tests.Storage;

/// <summary>Lets a test act just before a client's request goes out.</summary>
internal sealed class BeforeRequest(Func<Request, Task> act) : HttpPipelinePolicy
{
    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await act(message.Request);
        await ProcessNextAsync(message, pipeline);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();
}
