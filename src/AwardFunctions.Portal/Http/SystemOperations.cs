using System.Runtime.CompilerServices;
using AwardFunctions.Portal.Assets;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http;

/// <summary>What machines ask for.</summary>
public static class SystemOperations
{
    private static readonly ConditionalWeakTable<OperationTable, byte[]> Documents = [];

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("health", "/health", "Says whether the service is ready and its stores can be read.", Health) with { Rate = RateClass.Unlimited },
        Operation.Get("openapi", "/openapi.json", "Describes all operations.", context =>
            Task.FromResult(Results.Bytes(Documents.GetValue(context.Get<OperationTable>(), OpenApiDocument.Of), "application/json"))),
        Operation.Get("asset", "/assets/{file}", "Serves a style sheet, script or picture.", ServeAsset) with { Rate = RateClass.Unlimited },
        Operation.Get("favicon", "/favicon.ico", "Serves the icon.", context => Serve(context, "icon.svg")) with { Rate = RateClass.Unlimited },
        Operation.Get("robots", "/robots.txt", "Tells search engines what is public.", _ =>
            Task.FromResult(Results.Text("User-agent: *\nDisallow: /office\nDisallow: /applications\nDisallow: /approvals\nDisallow: /sign-in\n"))) with { Rate = RateClass.Unlimited },
    ];

    private static async Task<IResult> Health(PortalContext context)
    {
        if (!context.Get<Readiness>().IsReady)
            return context.Decline(new Problem(503, new("服务正在启动，请稍候。", "The service is starting.")));
        return await context.Get<StoreHealth>().CanReadAsync()
            ? Results.Text("ready\n")
            : context.Decline(new Problem(503, new("数据暂时无法读取。", "The stores cannot be read.")));
    }

    private static Task<IResult> ServeAsset(PortalContext context)
    {
        var file = context.Route("file");
        return Task.FromResult(AssetCatalog.Default.Find(file) is { } asset ? Bytes(context, file, asset) : context.NotFound());
    }

    private static Task<IResult> Serve(PortalContext context, string name)
    {
        var file = AssetCatalog.Default[name]["/assets/".Length..];
        return Task.FromResult(Bytes(context, file, AssetCatalog.Default.Find(file)!));
    }

    private static IResult Bytes(PortalContext context, string file, Asset asset)
    {
        var (bytes, encoding) = AssetCatalog.Default.Encode(file, asset, context.Http.Request.Headers.AcceptEncoding.ToString());
        var headers = context.Http.Response.Headers;
        headers.CacheControl = context.Operation.Name == "asset" ? "public, max-age=31536000, immutable" : "public, max-age=3600";
        headers.Vary = "Accept-Encoding";
        if (encoding is not null)
            headers.ContentEncoding = encoding;
        return Results.Bytes(bytes, asset.ContentType);
    }
}
