using System.Text.Encodings.Web;
using System.Text.Unicode;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Portal.Pages.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AwardFunctions.Portal.Http;

public static class PortalServices
{
    /// <summary>Adds what the request chain and the pages need, beside the use cases and ports, which the host adds.</summary>
    public static IServiceCollection AddPortal(this IServiceCollection services)
    {
        services.AddAntiforgery(options =>
        {
            options.FormFieldName = FormToken.Field;
            options.HeaderName = FormToken.Header;
            options.Cookie.Name = "award-form";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.SuppressXFrameOptionsHeader = true;
        });
        // Pages are Chinese: written as they are, not as numeric references; what is dangerous in HTML is still encoded.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.TryAddSingleton(new OperationTable(Operations.All));
        services.TryAddSingleton(_ => new RateLimits(TimeProvider.System, RateLimits.Defaults));
        services.TryAddSingleton<ISecretVault, ProtectedVault>();
        services.TryAddSingleton<Readiness>();
        services.TryAddSingleton<StoreHealth>();
        services.AddSingleton<SiteNames>();
        services.AddSingleton<RequestChain>();
        return services;
    }
}
