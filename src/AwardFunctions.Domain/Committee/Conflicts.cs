using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Committee;

/// <summary>回避: what the register itself shows between a member and an applicant.</summary>
public static class Conflicts
{
    private static readonly HashSet<string> PublicMail = new(StringComparer.OrdinalIgnoreCase)
    {
        "qq.com", "foxmail.com", "163.com", "126.com", "yeah.net", "139.com", "189.cn", "sina.com", "sina.cn", "sohu.com", "aliyun.com",
        "gmail.com", "outlook.com", "hotmail.com", "icloud.com",
    };

    /// <summary>Why a member may not vote on an applicant, or null where the register shows nothing.</summary>
    /// <param name="member">The member.</param>
    /// <param name="applicant">The applicant's name.</param>
    /// <param name="mailbox">The mailbox that applies for it.</param>
    public static LocalizedText? Between(Member member, string applicant, string mailbox)
    {
        if (string.Equals(member.Email, mailbox, StringComparison.OrdinalIgnoreCase))
            return new("本人为申报人", "Applies for it");
        if (member.Organisation.Length > 0 && string.Equals(member.Organisation.Trim(), applicant.Trim(), StringComparison.Ordinal))
            return new("在该单位任职", "Works for it");
        var domain = DomainOf(mailbox);
        return domain.Length > 0 && !PublicMail.Contains(domain) && string.Equals(domain, DomainOf(member.Email), StringComparison.OrdinalIgnoreCase)
            ? new($"与该单位同用邮箱域名{domain}", $"Shares the mail domain {domain} with it")
            : null;
    }

    private static string DomainOf(string mailbox) => mailbox[(mailbox.LastIndexOf('@') + 1)..];
}
