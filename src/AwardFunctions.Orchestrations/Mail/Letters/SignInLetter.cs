using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>The link that signs someone in.</summary>
public static class SignInLetter
{
    public static MailContent Write(string url, string email, TimeSpan lifetime)
    {
        var minutes = (int)lifetime.TotalMinutes;
        return new MailContent(
            new LocalizedText("登录政府质量奖工作平台", "Sign in to the Government Quality Award Portal"),
            new LocalizedText("您好！", "Hello,"),
            [
                new LocalizedText(
                    $"我们收到了以邮箱 {email} 登录政府质量奖工作平台的请求。请点击下方按钮，并在打开的页面上确认登录。",
                    $"A request was made to sign in to the Government Quality Award Portal with the mailbox {email}. Please use the button below and confirm on the page that opens."),
            ],
            [],
            new MailAction(new LocalizedText("登录平台", "Sign in"), url),
            [],
            new LocalizedText(
                $"链接自发出起{minutes}分钟内有效，仅可使用一次，请勿转发。如非本人操作，请忽略本邮件，无需其他处理。",
                $"The link works once, for {minutes} minutes after it was sent; please do not forward it. If this was not you, ignore this message; nothing else is needed."));
    }
}
