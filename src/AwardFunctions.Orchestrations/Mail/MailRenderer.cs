namespace AwardFunctions.Orchestrations.Mail;

/// <summary>Lays a letter out in one language.</summary>
public static class MailRenderer
{
    /// <param name="content">What it says.</param>
    /// <param name="language">"zh-CN" or "en".</param>
    public static RenderedMail Render(MailContent content, string language) => new(
        content.Subject.In(language).ReplaceLineEndings(" "), MailText.Write(content, language), MailHtml.Write(content, language));
}
