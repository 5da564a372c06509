using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Schemes;

namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>What the administrator does: register people, give and take roles. Every change goes into the audit log.</summary>
public sealed class PeopleDesk(AccountDesk accounts, SchemeShelf schemes, AuditLog log, TimeProvider time)
{
    /// <summary>The audit stream of accounts and roles.</summary>
    public const string Stream = "people";

    private const int MaxName = 50;
    private const int MaxOrganisation = 100;
    private static readonly Refusal Unknown = Refusal.NotFound("没有登记这个邮箱。", "No such mailbox is registered.");

    /// <summary>Registers a person without roles.</summary>
    public async Task<Outcome<AccountRecord>> AddAsync(
        string email, string name, string organisation, string language, AccountRecord by, CancellationToken cancellationToken)
    {
        if (EmailAddress.Normalize(email) is not { } address)
            return Refusal.Invalid("email", "请填写正确的电子邮箱。", "Please enter a mail address.");
        if (name.Trim().Length is 0 or > MaxName)
            return Refusal.Invalid("name", $"请填写姓名，不超过{MaxName}字。", $"Please give the name, at most {MaxName} characters.");
        if (organisation.Trim().Length > MaxOrganisation)
            return Refusal.Invalid("organisation", $"单位名称不超过{MaxOrganisation}字。", $"At most {MaxOrganisation} characters.");
        if (await accounts.FindAsync(address, cancellationToken) is not null)
            return Refusal.Invalid("email", $"{address}已经登记，请在名单中查找。", $"{address} is registered already; look for it in the list.");
        var account = await accounts.DescribeAsync(
            address, name.Trim(), organisation.Trim() is { Length: > 0 } unit ? unit : null, language == "en" ? "en" : "zh-CN", cancellationToken);
        await WriteAsync(by, "person.added", new($"登记{account.Name}", $"Registered {account.Name}"), address, cancellationToken);
        return account;
    }

    /// <summary>Gives a role in a scheme, or in every one.</summary>
    public async Task<Outcome<AccountRecord>> GrantAsync(string email, RoleGrant grant, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await WrongAsync(grant, cancellationToken) is { } wrong)
            return wrong;
        if (await accounts.FindAsync(email, cancellationToken) is not { } account)
            return Unknown;
        if (account.Roles.Contains(grant))
            return account;
        var granted = await accounts.GrantAsync(email, grant, cancellationToken);
        await WriteAsync(by, "role.granted", new($"授予{granted.Name}角色{grant.Role}（{grant.Scheme}）", $"Granted {granted.Name} the role {grant.Role} ({grant.Scheme})"), granted.Email, cancellationToken);
        return granted;
    }

    /// <summary>Takes a role back. No administrator takes that role from themselves, so that there always is one.</summary>
    public async Task<Outcome<AccountRecord>> RevokeAsync(string email, RoleGrant grant, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(email, cancellationToken) is not { } account)
            return Unknown;
        if (account.Email == by.Email && grant.Role == Roles.Administrator)
            return Refusal.Conflict("不能收回自己的管理员角色，请由另一位管理员操作。", "You can't take the administrator's role from yourself; ask another administrator.");
        if (!account.Roles.Contains(grant))
            return account;
        var left = (await accounts.RevokeAsync(email, grant, cancellationToken))!;
        await WriteAsync(by, "role.revoked", new($"收回{left.Name}的角色{grant.Role}（{grant.Scheme}）", $"Took the role {grant.Role} ({grant.Scheme}) from {left.Name}"), left.Email, cancellationToken);
        return left;
    }

    private async Task<Refusal?> WrongAsync(RoleGrant grant, CancellationToken cancellationToken)
    {
        if (!Roles.All.Contains(grant.Role))
            return Refusal.Invalid("role", "请选择角色。", "Please choose a role.");
        return grant.Scheme == RoleGrant.EveryScheme || await schemes.FindAsync(grant.Scheme, cancellationToken) is not null
            ? null
            : Refusal.Invalid("scheme", "请选择奖项。", "Please choose the award.");
    }

    private async Task WriteAsync(AccountRecord by, string action, LocalizedText what, string subject, CancellationToken cancellationToken)
    {
        var at = time.GetUtcNow();
        await log.AppendAsync(Stream, new AuditEntry(at, by.Email, action, what, null, subject), $"{action}|{subject}|{at.UtcTicks}", cancellationToken);
    }
}
