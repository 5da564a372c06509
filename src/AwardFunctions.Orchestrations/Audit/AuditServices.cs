using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Orchestrations.Audit;

public static class AuditServices
{
    public static IServiceCollection AddAudit(this IServiceCollection services) => services.AddSingleton<AuditLog>().AddSingleton<AuditPromises>();
}
