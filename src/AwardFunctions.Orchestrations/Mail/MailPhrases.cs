using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail;

/// <summary>What every letter says around its own text.</summary>
internal static class MailPhrases
{
    public static readonly LocalizedText Portal = new("政府质量奖工作平台", "Government Quality Award Portal");

    public static readonly LocalizedText Basis = new("依据", "Legal basis");

    public static readonly LocalizedText BareLink = new("按钮打不开时，请将以下链接复制到浏览器中打开：", "If the button does not open, copy this link into your browser:");

    public static readonly LocalizedText NotRead = new(
        "本邮件由系统自动发出，本邮箱不接收回复；如有疑问，请与评审工作机构联系。",
        "This message was sent automatically and this mailbox is not read. If you have questions, please contact the award office.");

    public static readonly LocalizedText Colon = new("：", ": ");

    /// <summary>The article, its edition and the rule in a sentence.</summary>
    public static string Cite(Citation citation, string language) => language == "en"
        ? $"{citation.Label.En} ({citation.Edition}): {citation.Text.En}"
        : $"{citation.Label.Zh}（{citation.Edition}）：{citation.Text.Zh}";
}
