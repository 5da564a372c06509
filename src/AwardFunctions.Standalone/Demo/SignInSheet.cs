using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Standalone.Demo.Any;

namespace AwardFunctions.Standalone.Demo;

/// <summary>Tells the visitor where the site is and how to sit down in each of its chairs.</summary>
internal static class SignInSheet
{
    /// <remarks>Written line by line and not as a table: a link that is broken over two lines can't be clicked.</remarks>
    public static async Task WriteAsync(
        TextWriter output, SignIn signIn, IEnumerable<Chair> chairs, DateOnly today, string address, string folder, string language, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync();
        await output.WriteLineAsync($"{In(new("网站", "The site"))}  {address}");
        await output.WriteLineAsync();
        await output.WriteLineAsync(In(new("以各角色登录（每个链接用一次）：", "Sign in as (each link works once):")));
        foreach (var (office, name, email, home, _) in chairs)
        {
            var token = await signIn.CreateLinkAsync(email, home, "zh-CN", cancellationToken);
            await output.WriteLineAsync($"  {In(office)} {name}");
            await output.WriteLineAsync($"      {address}{SignIn.LinkPath(token)}");
        }

        await output.WriteLineAsync();
        await output.WriteLineAsync(In(new(
            $"政府办公室作决定时须输入验证码：在验证器应用中录入密钥 {Cast.Secret}（以真实时间或模拟时间计算的验证码都有效）。",
            $"The government office's decisions take a code: give your authenticator app the secret {Cast.Secret} (codes of the real and of the simulated time both count).")));
        await output.WriteLineAsync();
        await output.WriteLineAsync(In(new(
            $"时钟是模拟的，正从{ChineseDate.Of(today)}起走动：在 {address}/clock 拨快它。发出的邮件（含新的登录链接）在 {address}/outbox。按 Ctrl+C 结束；以后接着用：serve --data {folder}",
            $"The clock is simulated and runs from {today:d MMMM yyyy}: move it on at {address}/clock. All mails, new sign-in links too, are at {address}/outbox. Ctrl+C ends; to go on later: serve --data {folder}")));

        string In(LocalizedText text) => text.In(language);
    }

    /// <summary>The chairs of the demonstration's own county; years later also that of the holder that lost its honour.</summary>
    public static IEnumerable<Chair> Anyang(bool yearsLater)
    {
        yield return new(new("申报单位", "Applicant"), $"{Enterprises.Trader.Name} {Enterprises.Trader.Contact}", Enterprises.Trader.Email, "/applications");
        yield return new(new("获奖单位", "Holder"), $"{Enterprises.Foundry.Name} {Enterprises.Foundry.Contact}", Enterprises.Foundry.Email, "/holders");
        if (yearsLater)
            yield return new(new("获奖单位", "Holder"), $"{Enterprises.FlourMill.Name} {Enterprises.FlourMill.Contact}", Enterprises.FlourMill.Email, "/holders");
        foreach (var person in Cast.Officials)
            yield return Chair.Of(person);
    }

    /// <summary>The chairs of a scheme that has no story of its own.</summary>
    public static IEnumerable<Chair> Of(Scheme scheme)
    {
        foreach (var enterprise in LocalApplicants.Of(scheme).Take(2))
            yield return new(new("申报单位", "Applicant"), $"{enterprise.Name} {enterprise.Contact}", enterprise.Email, "/applications");
        foreach (var person in new Troupe(scheme).Chairs)
            yield return Chair.Of(person);
    }
}
