using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.EndToEnd.Tests.Browsing;

/// <summary>Someone with a mailbox and a browser: signs in by the link that is mailed, whenever the site asks for it.</summary>
internal sealed class Person(Uri site, Mailbox mailbox, string email) : PageClient(site)
{
    public string Email { get; } = email;

    /// <summary>The newest mail to this person with these words in its subject.</summary>
    public MailMessage Mail(string subject = "") => mailbox.Newest(Email, subject);

    public override async Task<Page> OpenAsync(string address)
    {
        var page = await base.OpenAsync(address);
        return page.Address.AbsolutePath == "/sign-in" ? await SignInAsync(page) : page;
    }

    /// <summary>Signs in and comes to where the sign-in page was to lead.</summary>
    public async Task<Page> SignInAsync(Page? signIn = null)
    {
        signIn ??= await base.OpenAsync("/sign-in?return=/account");
        var sent = await signIn.Form("/sign-in").Set("email", Email).SubmitAsync();
        Assert.Contains(Email, sent.Expect().Text, StringComparison.Ordinal);
        var confirm = await base.OpenAsync(Mailbox.LinkOf(Mail("登录")));
        return await confirm.Expect().Form("/sign-in/confirm").SubmitAsync();
    }
}
