using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>A security notice to someone whose second factor has changed: whoever did not do so themselves learns of it.</summary>
public static class SecondFactorLetter
{
    /// <param name="name">The person's name.</param>
    /// <param name="what">What was done.</param>
    /// <param name="at">When, UTC.</param>
    /// <param name="by">Who did it; null for the person.</param>
    /// <param name="reason">Why; null where no reason was given.</param>
    /// <param name="url">The page of one's second factor.</param>
    public static MailContent Write(string name, LocalizedText what, DateTimeOffset at, string? by, string? reason, string url)
    {
        var local = new Domain.Calendars.SchemeZone("Asia/Shanghai").LocalOf(at).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return new MailContent(
            new LocalizedText($"安全提醒：{what.Zh}", $"Security notice: {what.En}"),
            LetterText.ToPerson(name),
            [
                new LocalizedText(
                    "您在政府质量奖工作平台的第二因素验证有变动。作出政府决定和奖金审批时需要它。",
                    "Your second factor on the Government Quality Award Portal has changed. Government decisions and payments take it."),
            ],
            [
                LetterText.Fact("变动", "What", what),
                LetterText.Fact("时间", "When", local),
                .. by is null ? [] : new[] { LetterText.Fact("操作人", "Done by", by) },
                .. reason is null ? [] : new[] { LetterText.Fact("理由", "Reason", reason) },
            ],
            LetterText.Button("查看第二因素", "See your second factor", url),
            [],
            new LocalizedText("如非本人操作或未经您同意，请立即联系系统管理员。", "If this was neither you nor agreed with you, please tell the administrator at once."));
    }
}
