using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.SecondFactors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>Registers accounts and signing in; takes what <see cref="Mail.MailServices"/> registers.</summary>
public static class AccountServices
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.TryAddSingleton<ISecretSource, RandomSecretSource>();
        services.TryAddSingleton(new SignInOptions());
        services.TryAddSingleton(new SecondFactorOptions());
        return services
            .AddSingleton<AccountDesk>()
            .AddSingleton<Sessions>()
            .AddSingleton<SignIn>()
            .AddSingleton<SignInSweep>()
            .AddSingleton<FirstAdministrator>()
            .AddSingleton<SecondFactorDesk>();
    }
}
