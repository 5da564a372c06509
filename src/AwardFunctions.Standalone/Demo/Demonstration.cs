using AwardFunctions.Domain.Calendars;
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

    /// <param name="services">The host's.</param>
    /// <param name="years">How many years after the award are played, too; null to leave the next cycle to the visitor.</param>
    /// <param name="console">Where it is told.</param>
    /// <param name="language">In which language.</param>
    /// <param name="cancellationToken">Stops in the middle.</param>
    public static async Task PlayAsync(IServiceProvider services, int? years, IAnsiConsole console, string language, CancellationToken cancellationToken)
    {
        await RegisterAsync(services.GetRequiredService<AccountDesk>(), cancellationToken);
        var progress = new Progress(console, services.GetRequiredService<AuditLog>(), language);
        progress.Title(new("安阳县县长质量奖（2026年度）：从公告到授奖", "Anyang County Head's Quality Award 2026: from announcement to honour"));
        var play = new Play(services, progress, FirstCycle.Id, cancellationToken);
        await new FirstCycle(play).RunAsync();
        if (years is { } count)
        {
            progress.Title(new($"获奖之后：此后{count}年", $"After the award: {count} years on"));
            await new LaterYears(play, count).RunAsync();
            return;
        }

        progress.Title(new("安阳县县长质量奖（2027年度）：由您继续", "Anyang County Head's Quality Award 2027: yours to carry on"));
        await new NextCycle(new Play(services, progress, NextCycle.Id, cancellationToken)).BeginAsync();
    }

    /// <summary>The demonstration of a scheme that has no story of its own.</summary>
    public static async Task PlayAsync(
        IServiceProvider services, Scheme scheme, string? until, int? years, IAnsiConsole console, string language, CancellationToken cancellationToken)
    {
        if (SchemeLibrary.Embedded.Find(scheme.Code) is null)
            await services.GetRequiredService<SchemeShelf>().InstallAsync(scheme, "demo", Begin, cancellationToken);
        var progress = new Progress(console, services.GetRequiredService<AuditLog>(), language);
        progress.Title(new($"{scheme.Name.Zh}（{AnnounceOn.Year}年度）：从公告到授奖", $"{scheme.Name.En} {AnnounceOn.Year}: from announcement to honour"));
        var play = new Play(services, progress, $"{scheme.Code}-{AnnounceOn.Year}", cancellationToken);
        await new SchemeCycle(play, scheme, new Troupe(scheme), until).RunAsync(AnnounceOn);
        if (years is not { } count)
            return;
        progress.Title(new($"获奖之后：此后{count}年", $"After the award: {count} years on"));
        var today = new SchemeZone(scheme.TimeZone).DayOf(services.GetRequiredService<TimeProvider>().GetUtcNow()).AddYears(count);
        await play.UntilAsync(today.Year, today.Month, today.Day, 10, 0);
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
