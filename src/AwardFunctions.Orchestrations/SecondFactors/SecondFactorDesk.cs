using System.Security.Cryptography;
using System.Text;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.SecondFactors;

/// <summary>
/// The second factor of people who decide for the government or about money: a mail proves a mailbox, a code proves the person.
/// </summary>
public sealed class SecondFactorDesk(
    IRecordStore store, ISecretVault vault, ISecretSource secrets, SignInOptions signIn, SecondFactorOptions options, SignalDesk signals, AccountDesk accounts,
    MailDesk mail, PortalAddress portal, TimeProvider time)
{
    private static readonly (string Action, LocalizedText What) Enrolled = ("secondFactor.enrolled", new("登记第二因素验证", "Enrolled a second factor"));
    private static readonly (string Action, LocalizedText What) Renewed = ("secondFactor.recoveryRenewed", new("更换恢复码", "Replaced the recovery codes"));
    private static readonly (string Action, LocalizedText What) Reset = ("secondFactor.reset", new("重置第二因素验证", "Reset the second factor"));

    /// <summary>The field that refusals name.</summary>
    public const string Field = "code";

    private const int RecoveryCodes = 10;
    private const int KeyBytes = 20;

    /// <summary>As many as can match at one time, by two clocks.</summary>
    private const int StepsKept = 2 * (2 * Totp.Window + 1);

    private readonly SignInLimits limits = new(store, signIn, time);

    /// <summary>Where someone stands.</summary>
    public async Task<SecondFactorView> FindAsync(string email, CancellationToken cancellationToken)
    {
        var record = await ReadAsync(email, cancellationToken);
        return new SecondFactorView(
            record.EnrolledAt, record.Recovery.Count, record.Pending is { } pending ? vault.Reveal(pending) : null,
            record.Secret is null || vault.Reveal(record.Secret) is not null);
    }

    /// <summary>Prepares a secret, which counts once its first code has come. Who has a second factor proves it first.</summary>
    public async Task<Outcome<SecondFactorView>> BeginAsync(AccountRecord person, string code, CancellationToken cancellationToken)
    {
        if ((await ReadAsync(person.Email, cancellationToken)).Secret is not null && (await VerifyAsync(person.Email, code, null, cancellationToken)).Refusal is { } refusal)
            return refusal;
        var pending = vault.Hide(Base32.Encode(RandomBytes()));
        await UpdateAsync(person.Email, record => record with { Pending = pending }, cancellationToken);
        return await FindAsync(person.Email, cancellationToken);
    }

    /// <summary>Puts the prepared secret to use and returns the recovery codes, which are stored nowhere.</summary>
    public async Task<Outcome<IReadOnlyList<string>>> ConfirmAsync(AccountRecord person, string code, CancellationToken cancellationToken)
    {
        if ((await ReadAsync(person.Email, cancellationToken)).Pending is not { } hidden || vault.Reveal(hidden) is not { } secret)
            return Refusal.Conflict("请先开始登记。", "Please begin first.");
        if (Plain(code).Length == 0)
            return Missing(null);
        if (!await limits.TryCountAsync("code", person.Email, options.WrongCodes, cancellationToken))
            return TooMany(null);
        if (StepOf(secret, Plain(code)) is not { } step)
            return Refusal.Invalid(Field, "验证码不正确：请核对手机时间，输入验证器当前显示的6位数字。", "That code is wrong: check your telephone's clock and type the six digits it shows now.");
        await limits.ForgiveAsync("code", person.Email, cancellationToken);

        var codes = NewRecoveryCodes();
        var now = time.GetUtcNow();
        var done = false;
        await UpdateAsync(
            person.Email,
            record => (done = record.Pending == hidden) ? new SecondFactorRecord(hidden, now, Hashes(codes), [step], null) : null,
            cancellationToken, Promise(person.Email, person.Email, Enrolled.Action, Enrolled.What, now));
        if (!done)
            return Refusal.Conflict("登记已在别处重新开始，请按最新的二维码登记。", "Enrolment was begun anew elsewhere; please use the newest QR code.");
        await TellAsync(person.Email, Enrolled, now, null, null, cancellationToken);
        return new Outcome<IReadOnlyList<string>>.Done(codes);
    }

    /// <summary>Replaces the recovery codes and returns the new ones, which are stored nowhere.</summary>
    public async Task<Outcome<IReadOnlyList<string>>> RenewRecoveryAsync(AccountRecord person, string code, CancellationToken cancellationToken)
    {
        if ((await VerifyAsync(person.Email, code, null, cancellationToken)).Refusal is { } refusal)
            return refusal;
        var codes = NewRecoveryCodes();
        var now = time.GetUtcNow();
        await UpdateAsync(
            person.Email, record => record with { Recovery = Hashes(codes) }, cancellationToken, Promise(person.Email, person.Email, Renewed.Action, Renewed.What, now));
        await TellAsync(person.Email, Renewed, now, null, null, cancellationToken);
        return new Outcome<IReadOnlyList<string>>.Done(codes);
    }

    /// <summary>Checks a code, or a recovery code, and uses it up.</summary>
    /// <param name="email">Whose.</param>
    /// <param name="code">As typed.</param>
    /// <param name="citation">The article that asks for it, for the refusal.</param>
    /// <param name="cancellationToken">Stops checking.</param>
    public async Task<Outcome<SecondFactorProof>> VerifyAsync(string email, string code, Citation? citation, CancellationToken cancellationToken)
    {
        var typed = Plain(code);
        var record = await ReadAsync(email, cancellationToken);
        if (record.Secret is null)
            return Refusal.Invalid(Field, "这项决定须第二因素验证：请先登录并登记验证器，再作出决定。", "This takes a second factor: please sign in and enrol one first.", citation);
        if (vault.Reveal(record.Secret) is not { } secret)
            return Refusal.Invalid(Field, "本机无法读取您的第二因素，请管理员重置后重新登记。", "Your second factor cannot be read on this host: ask the administrator to reset it.", citation);
        if (typed.Length == 0)
            return Missing(citation);
        if (!await limits.TryCountAsync("code", email, options.WrongCodes, cancellationToken))
            return TooMany(citation);

        var step = StepOf(secret, typed);
        var hash = SecretHash.Of(typed);
        PromisedEntry[] promised = step is null && record.Recovery.Contains(hash)
            ? [Promise(email, email, "secondFactor.recoveryUsed", new("使用一个恢复码", "Used a recovery code"), time.GetUtcNow())]
            : [];
        (SecondFactorProof Proof, bool Replayed)? found = null;
        await UpdateAsync(
            email,
            current =>
            {
                found = null;
                if (current.Secret != record.Secret)
                    return null;
                if (step is { } used)
                {
                    found = (SecondFactorProof.Code, current.UsedSteps.Contains(used));
                    return found.Value.Replayed ? null : current with { UsedSteps = [.. current.UsedSteps.TakeLast(StepsKept - 1), used] };
                }

                if (!current.Recovery.Contains(hash))
                    return null;
                found = (SecondFactorProof.Recovery, false);
                return current with { Recovery = [.. current.Recovery.Where(one => one != hash)] };
            },
            cancellationToken, promised);
        if (found is not { } match)
            return Refusal.Invalid(Field, "验证码不正确：请核对手机时间，输入验证器当前显示的6位数字。", "That code is wrong: check your telephone's clock and type the six digits it shows now.", citation);
        if (match.Replayed)
            return Refusal.Invalid(Field, "这个验证码已经用过，请等验证器显示下一个。", "That code has been used; wait for the next one.", citation);
        await limits.ForgiveAsync("code", email, cancellationToken);
        return match.Proof;
    }

    /// <summary>Takes someone's second factor away, so that they enrol anew: the telephone is lost, the person has changed. Nobody resets their own.</summary>
    public async Task<Outcome<SecondFactorView>> ResetAsync(string email, string reason, AccountRecord by, CancellationToken cancellationToken)
    {
        if (email == by.Email)
            return Refusal.Conflict("不能重置自己的第二因素，请由另一位管理员操作。", "You can't reset your own second factor; ask another administrator.");
        if (string.IsNullOrWhiteSpace(reason))
            return Refusal.Invalid("reason", "请说明重置原因，例如更换手机。", "Please say why, e.g. a new telephone.");
        if ((await ReadAsync(email, cancellationToken)).Secret is null)
            return Refusal.Conflict("此人没有登记第二因素。", "This person has no second factor.");
        var now = time.GetUtcNow();
        await UpdateAsync(
            email, _ => SecondFactorRecord.None, cancellationToken,
            Promise(by.Email, email, Reset.Action, new($"{Reset.What.Zh}：{reason.Trim()}", $"{Reset.What.En}: {reason.Trim()}"), now));
        await TellAsync(email, Reset, now, by.Name.Length == 0 ? by.Email : by.Name, reason.Trim(), cancellationToken);
        return await FindAsync(email, cancellationToken);
    }

    /// <summary>Gives someone a known secret without asking them, for whoever runs a demonstration or a test.</summary>
    public Task SeedAsync(string email, string secret, CancellationToken cancellationToken) =>
        UpdateAsync(email, _ => new SecondFactorRecord(vault.Hide(secret), time.GetUtcNow(), [], [], null), cancellationToken);

    private long? StepOf(string secret, string code)
    {
        foreach (var clock in options.FurtherClocks.Prepend(time))
        {
            if (Totp.StepOf(secret, code, clock.GetUtcNow()) is { } step)
                return step;
        }

        return null;
    }

    private static Refusal Missing(Citation? citation) =>
        Refusal.Invalid(Field, "请输入验证器当前显示的6位验证码。", "Please type the six digits that your authenticator shows.", citation);

    private static Refusal TooMany(Citation? citation) =>
        Refusal.Invalid(Field, "验证码错误次数过多，请一小时后再试。", "Too many wrong codes; try again in an hour.", citation);

    /// <summary>Codes are shown in groups: what people type between them does not count.</summary>
    private static string Plain(string code) =>
        new([.. code.Where(char.IsLetterOrDigit).Select(one => one is >= '０' and <= '９' ? (char)(one - '０' + '0') : char.ToUpperInvariant(one))]);

    private byte[] RandomBytes() => SHA256.HashData(Encoding.UTF8.GetBytes(secrets.NewSecret()))[..KeyBytes];

    /// <summary>Fifty random bits each, in two groups of five.</summary>
    private IReadOnlyList<string> NewRecoveryCodes() =>
        [.. Enumerable.Range(0, RecoveryCodes).Select(_ => Base32.Encode(RandomBytes())).Select(text => $"{text[..5]}-{text[5..10]}")];

    private static IReadOnlyList<string> Hashes(IEnumerable<string> codes) => [.. codes.Select(code => SecretHash.Of(Plain(code)))];

    private async Task<SecondFactorRecord> ReadAsync(string email, CancellationToken cancellationToken) =>
        (await store.FindAsync<SecondFactorRecord>(SecondFactorRows.Partition, SecondFactorRows.Of(email), cancellationToken))?.Value ?? SecondFactorRecord.None;

    /// <summary>Changes a record in one batch with the entries that it promises; a code that is merely used promises none.</summary>
    private Task UpdateAsync(
        string email, Func<SecondFactorRecord, SecondFactorRecord?> change, CancellationToken cancellationToken, params PromisedEntry[] promised)
    {
        Task<SecondFactorRecord?> WriteAsync() => store.UpdateAsync<SecondFactorRecord>(
            SecondFactorRows.Partition, SecondFactorRows.Of(email), record => change(record ?? SecondFactorRecord.None), cancellationToken,
            [.. promised.Select(promise => promise.AsChange())]);
        return promised.Length == 0 ? WriteAsync() : signals.AroundAsync(null, WriteAsync, cancellationToken, SecondFactorRows.Partition);
    }

    private static PromisedEntry Promise(string by, string subject, string action, LocalizedText what, DateTimeOffset at) =>
        new(PeopleDesk.Stream, new AuditEntry(at, by, action, what, null, subject), $"{action}|{subject}|{at.UtcTicks}");

    private async Task TellAsync(string email, (string Action, LocalizedText What) change, DateTimeOffset at, string? by, string? reason, CancellationToken cancellationToken)
    {
        var account = await accounts.FindAsync(email, cancellationToken);
        var content = SecondFactorLetter.Write(account?.Name ?? "", change.What, at, by, reason, portal.Link("/account/second-factor"));
        await mail.SendAsync(
            new MailOrder($"{change.Action}|{SecretHash.Of(email)}|{at.UtcTicks}", new MailRecipient(email, account?.Name ?? "", account?.Language ?? "zh-CN"), content, null, null),
            cancellationToken);
    }
}
