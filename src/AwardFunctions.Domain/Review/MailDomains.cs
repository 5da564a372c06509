namespace AwardFunctions.Domain.Review;

/// <summary>Whether two mailboxes belong to one house.</summary>
public static class MailDomains
{
    /// <summary>Domains under which anyone gets a mailbox: to share one says nothing.</summary>
    private static readonly HashSet<string> Free = new(StringComparer.OrdinalIgnoreCase)
    {
        "qq.com", "vip.qq.com", "foxmail.com", "163.com", "vip.163.com", "126.com", "vip.126.com", "yeah.net", "188.com", "sina.com", "sina.cn", "vip.sina.com",
        "sohu.com", "tom.com", "21cn.com", "139.com", "189.cn", "wo.cn", "aliyun.com", "263.net", "gmail.com", "googlemail.com", "outlook.com", "hotmail.com",
        "live.com", "live.cn", "msn.com", "icloud.com", "me.com", "yahoo.com", "yahoo.com.cn", "yahoo.cn", "proton.me", "protonmail.com",
    };

    /// <summary>What follows the @, in lower case; empty where there is none.</summary>
    public static string Of(string mailbox) => mailbox.LastIndexOf('@') is >= 0 and var at ? mailbox[(at + 1)..].Trim().ToLowerInvariant() : "";

    /// <summary>The domain that both share, or the one under which the other lies; null where they share none or one that is open to anyone.</summary>
    public static string? Shared(string mailbox, string other)
    {
        var (one, two) = (Of(mailbox), Of(other));
        if (one.Length == 0 || two.Length == 0 || Free.Contains(one) || Free.Contains(two))
            return null;
        if (one == two || two.EndsWith("." + one, StringComparison.Ordinal))
            return one;
        return one.EndsWith("." + two, StringComparison.Ordinal) ? two : null;
    }
}
