using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Orchestrations.Documents;

/// <summary>Registers uploads and attachments. The host adds IDocumentStore; Applications add IUploadPolicy.</summary>
public static class DocumentServices
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .AddSingleton<AttachmentDesk>()
        .AddSingleton<UploadDesk>()
        .AddSingleton<UploadSweep>();
}
