using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;

namespace AwardFunctions.Standalone.Demo;

/// <summary>Tells the visitor where the site is and how to sit down in each of its chairs.</summary>
internal static class SignInSheet
{
    /// <remarks>Written line by line and not as a table: a link that is broken over two lines can't be clicked.</remarks>
    public static async Task WriteAsync(TextWriter output, SignIn signIn, string address, string folder, string language, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync();
        await output.WriteLineAsync($"{In(new("网站", "The site"))}  {address}");
        await output.WriteLineAsync();
        await output.WriteLineAsync(In(new("以各角色登录（每个链接用一次）：", "Sign in as (each link works once):")));
        foreach (var (office, name, email, home) in Chairs())
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
            $"时钟是模拟的，正从2027年1月11日起走动：在 {address}/clock 拨快它。发出的邮件（含新的登录链接）在 {address}/outbox。按 Ctrl+C 结束；以后接着用：serve --data {folder}",
            $"The clock is simulated and runs from 11 January 2027: move it on at {address}/clock. All mails, new sign-in links too, are at {address}/outbox. Ctrl+C ends; to go on later: serve --data {folder}")));

        string In(LocalizedText text) => text.In(language);
    }

    private static IEnumerable<(LocalizedText Office, string Name, string Email, string Home)> Chairs()
    {
        yield return (new("申报单位", "Applicant"), $"{Enterprises.Trader.Name} {Enterprises.Trader.Contact}", Enterprises.Trader.Email, "/applications");
        yield return (new("获奖单位", "Holder"), $"{Enterprises.Foundry.Name} {Enterprises.Foundry.Contact}", Enterprises.Foundry.Email, "/applications");
        foreach (var person in Cast.Officials)
            yield return (person.Office, person.Name, person.Email, person.Home);
    }
}
