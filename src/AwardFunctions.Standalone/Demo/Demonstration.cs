using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Standalone.Demo.Any;
using AwardFunctions.Standalone.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace AwardFunctions.Standalone.Demo;

/// <summary>The demonstration from its beginning to where the visitor takes over.</summary>
internal static class Demonstration
{
    private static readonly DateOnly AnnounceOn = new(2026, 2, 4);
    private static readonly DateTimeOffset Begin = new(2026, 2, 3, 9, 0, 0, TimeSpan.FromHours(8));

    /// <remarks>No mail leaves the machine, whatever mail server the environment names.</remarks>
    public static HostSettings SettingsFor(string dataFolder, string urls, string publicUrls) => new(
        dataFolder, urls, publicUrls.Split(';')[0], Begin, FlowingClock: false, ["--Smtp:Host=", "--Logging:LogLevel:Default=Warning"]);

    public static async Task PlayAsync(IServiceProvider services, IAnsiConsole console, string language, CancellationToken cancellationToken)
    {
        await RegisterAsync(services.GetRequiredService<AccountDesk>(), cancellationToken);
        var progress = new Progress(console, services.GetRequiredService<AuditLog>(), language);
        progress.Title(new("安阳县县长质量奖（2026年度）：从公告到授奖", "Anyang County Head's Quality Award 2026: from announcement to honour"));
        await new FirstCycle(new Play(services, progress, FirstCycle.Id, cancellationToken)).RunAsync();
        progress.Title(new("安阳县县长质量奖（2027年度）：由您继续", "Anyang County Head's Quality Award 2027: yours to carry on"));
        await new NextCycle(new Play(services, progress, NextCycle.Id, cancellationToken)).BeginAsync();
    }

    /// <summary>The demonstration of a scheme that has no story of its own.</summary>
    public static async Task PlayAsync(
        IServiceProvider services, Scheme scheme, string? until, IAnsiConsole console, string language, CancellationToken cancellationToken)
    {
        if (SchemeLibrary.Embedded.Find(scheme.Code) is null)
            await services.GetRequiredService<SchemeShelf>().InstallAsync(scheme, "demo", Begin, cancellationToken);
        var progress = new Progress(console, services.GetRequiredService<AuditLog>(), language);
        progress.Title(new($"{scheme.Name.Zh}（{AnnounceOn.Year}年度）：从公告到授奖", $"{scheme.Name.En} {AnnounceOn.Year}: from announcement to honour"));
        var play = new Play(services, progress, $"{scheme.Code}-{AnnounceOn.Year}", cancellationToken);
        await new SchemeCycle(play, scheme, new Troupe(scheme), until).RunAsync(AnnounceOn);
    }

    private static async Task RegisterAsync(AccountDesk accounts, CancellationToken cancellationToken)
    {
        foreach (var person in Cast.Officials)
        {
            await accounts.DescribeAsync(person.Email, person.Name, person.Office.Zh, "zh-CN", cancellationToken);
            var scheme = person.Role == Roles.Administrator ? RoleGrant.EveryScheme : "AY";
            await accounts.GrantAsync(person.Email, new RoleGrant(person.Role, scheme), cancellationToken);
        }

        foreach (var enterprise in Enterprises.All)
        {
            await accounts.DescribeAsync(enterprise.Email, enterprise.Contact, enterprise.Name, "zh-CN", cancellationToken);
            await accounts.GrantAsync(enterprise.Email, new RoleGrant(Roles.Applicant, RoleGrant.EveryScheme), cancellationToken);
        }
    }
}
