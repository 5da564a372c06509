using Azure.Core;
using Azure.Core.Pipeline;

namespace AwardFunctions.FunctionApp.Tests.Storage;

/// <summary>A connection that breaks once, after the service has done what a request to <paramref name="path"/> asked for.</summary>
internal sealed class LostAnswer(string path) : HttpPipelinePolicy
{
    public bool IsLost { get; private set; }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        if (IsLost || !message.Request.Uri.ToString().Contains(path, StringComparison.Ordinal))
            return;
        IsLost = true;
        throw new IOException("The connection is lost.");
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();
}
