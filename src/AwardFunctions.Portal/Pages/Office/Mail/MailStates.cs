using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Mail;

namespace AwardFunctions.Portal.Pages.Office.Mail;

internal static class MailStates
{
    public static (string? Kind, LocalizedText Name) Of(MailState state) => state switch
    {
        MailState.Accepted => ("ok", new("服务器已接收", "accepted")),
        MailState.Failed => ("bad", new("发送失败", "failed")),
        MailState.Parked => ("warn", new("结果不明", "in doubt")),
        MailState.Waiting => ("info", new("等待重试", "waiting")),
        _ => ("info", new("正在移交", "being handed over")),
    };

    /// <summary>What the mail service has reported since, the gravest first.</summary>
    public static IEnumerable<(string? Kind, LocalizedText Name, DateTimeOffset At)> Of(MailReports? reports)
    {
        if (reports?.BouncedAt is { } bounced)
            yield return ("bad", new("已被退回", "returned"), bounced);
        if (reports?.DeliveredAt is { } delivered)
            yield return ("ok", new("对方邮箱已接收", "delivered"), delivered);
        if (reports?.OpenedAt is { } opened)
            yield return ("info", new("已打开", "opened"), opened);
    }
}
