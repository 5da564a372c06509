using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.Standalone.Web;

/// <summary>Puts the portal's route table onto Kestrel.</summary>
public static class StandaloneWeb
{
    /// <summary>Adds the portal and Kestrel's settings; the keys that protect forms live in the data folder, so that a restart keeps open pages usable.</summary>
    /// <param name="dataFolder">The host's data folder.</param>
    public static WebApplicationBuilder AddPortalOnKestrel(this WebApplicationBuilder builder, string dataFolder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddPortal();
        // Only a reverse proxy on this machine is believed: cookies become secure where it says that the browser came by HTTPS.
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded => forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedProto);
        builder.Services.AddDataProtection()
            .SetApplicationName("AwardFunctions")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(dataFolder, "keys")));
        // The framework's own request log holds whole paths, and a path may hold the token of a mailed link.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // It remarks on every page with a form that such a page is not cached; none of ours is.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        // It warns that the keys are not encrypted: they lie in the data folder, which is the secret to keep.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        return builder;
    }

    /// <summary>Maps every operation, and the answers for what none of them answers.</summary>
    public static WebApplication MapPortal(this WebApplication app)
    {
        app.UseForwardedHeaders();
        var chain = app.Services.GetRequiredService<RequestChain>();
        foreach (var operation in app.Services.GetRequiredService<OperationTable>().Operations)
            app.MapMethods(operation.Template, operation.Methods, http => chain.RunAsync(http, operation));
        app.MapFallback("/{**path}", chain.RunUnmatchedAsync);
        return app;
    }
}
