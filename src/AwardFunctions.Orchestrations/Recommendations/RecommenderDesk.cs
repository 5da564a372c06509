using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Bodies;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Recommendations;

/// <summary>How applicants choose who recommends them.</summary>
public sealed class RecommenderDesk(
    ApplicationBook book, BodyDesk bodies, CycleArchive archive, ChangeRules rules, SignalDesk signals, TimeProvider time)
{
    private const int MaxName = 60;
    private static readonly Refusal Unknown = Refusal.NotFound("没有这份申报。", "There is no such application.");

    /// <summary>The bodies of the directory that may sign a step.</summary>
    public async Task<IReadOnlyList<(Recommender Recommender, BodyRecord Body)>> ListAsync(
        Scheme scheme, RecommenderStep step, CancellationToken cancellationToken)
    {
        var found = new List<(Recommender, BodyRecord)>();
        foreach (var recommender in step.Alternatives)
            found.AddRange((await bodies.ListAsync(scheme.Code, recommender.PartyId, cancellationToken)).Where(body => body.Barred is null).Select(body => (recommender, body)));
        return found;
    }

    /// <summary>
    /// Chooses bodies for steps that have not signed; the other steps keep theirs. A body that the directory does not hold is
    /// proposed with a mailbox: it must be neither the applicant's own nor of its mail domain, and the office confirms it before it is asked.
    /// </summary>
    public async Task<Outcome<ApplicationRecord>> ChooseAsync(
        string applicationId, IReadOnlyList<RecommenderChoice> choices, AccountRecord owner, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(applicationId, cancellationToken) is not { } read || read.Value.Owner != owner.Email)
            return Unknown;
        var dossier = await archive.OpenAsync(read.Value.CycleId, cancellationToken);
        if (rules.Against(read.Value, dossier) is { } closed)
            return closed;
        var own = await OwnAddressesAsync(read.Value, cancellationToken);
        var chosen = new List<ChosenBody>();
        var refusals = new List<Refusal>();
        foreach (var step in RecommenderSteps.Of(dossier.Scheme, read.Value.Kind).Where(step => !RecommendationChain.HasSigned(read.Value, step.Number)))
        {
            if (choices.FirstOrDefault(choice => choice.Step == step.Number) is not { } choice)
                continue;
            var body = await ReadAsync(dossier.Scheme, step, choice, own, cancellationToken);
            if (body.Refusal is { } refusal)
                refusals.Add(refusal);
            else
                chosen.Add(Known(read.Value, body.Value));
        }

        if (refusals.Count > 0)
            return refusals[0] with { Others = refusals[1..] };
        return await WriteAsync(read.Value, dossier, chosen, owner, cancellationToken);
    }

    private async Task<Outcome<ApplicationRecord>> WriteAsync(
        ApplicationRecord before, CycleDossier dossier, IReadOnlyList<ChosenBody> chosen, AccountRecord owner, CancellationToken cancellationToken)
    {
        if (chosen.All(body => before.Bodies?.Contains(body) == true))
            return before;
        var now = time.GetUtcNow();
        var names = string.Join('、', chosen.Select(body => $"{body.Name}（{body.Email}）"));
        var promise = CycleJournal.Promise(
            dossier, now, owner.Email, "application.recommenders-chosen",
            new($"{before.Name}选择推荐单位：{names}", $"{before.Name} chose who recommends it: {names}"),
            RecommenderSteps.Of(dossier.Scheme, before.Kind)[0].Article, before.Id, $"application.recommenders-chosen|{before.Id}|{now.UtcTicks}");
        var application = await signals.AroundAsync(
            null,
            () => book.UpdateAsync(
                before.Id,
                current => !current.IsOpen ? null : current with
                {
                    Bodies = [.. (current.Bodies ?? []).Where(body => chosen.All(one => one.Step != body.Step)).Concat(chosen).OrderBy(body => body.Step)],
                },
                cancellationToken,
                promise.AsChange()),
            cancellationToken,
            Partitions.Application(before.Id));
        return application.IsOpen ? application : rules.Against(application, dossier)!;
    }

    private async Task<Outcome<ChosenBody>> ReadAsync(
        Scheme scheme, RecommenderStep step, RecommenderChoice choice, IReadOnlySet<string> own, CancellationToken cancellationToken)
    {
        var citation = scheme.Cite(step.Article);
        var recommender = step.Alternatives.Count == 1 ? step.Alternatives[0] : step.Alternatives.FirstOrDefault(one => one.Id == choice.RecommenderId);
        if (recommender is null)
            return Refusal.Invalid($"role-{step.Number}", $"请选择推荐单位的类别：{step.Name.Zh}。", $"Please choose what the body is: {step.Name.En}.", citation);
        var name = choice.Name.Trim();
        if (name.Length is 0 or > MaxName)
            return Refusal.Invalid($"name-{step.Number}", $"请填写推荐单位名称，不超过{MaxName}字。", $"Please give the body's name, at most {MaxName} characters.", citation);
        if ((await bodies.FindAsync(scheme.Code, recommender.PartyId, name, cancellationToken))?.Barred is not null)
            return Refusal.Invalid(choice.Email is null ? step.Subject : $"name-{step.Number}", $"{name}已被取消推荐资格。", $"{name} may not recommend any more.", BodyDesk.BarCitation(scheme));
        if (choice.Email is null)
        {
            return await bodies.FindAsync(scheme.Code, recommender.PartyId, name, cancellationToken) is not { } listed
                ? Refusal.Invalid(step.Subject, $"名录中没有该推荐单位：{name}", $"The directory holds no such body: {name}", citation)
                : own.Contains(listed.Email)
                    ? Refusal.Invalid(step.Subject, $"{listed.Name}的邮箱就是您自己的邮箱，不能推荐自己。", $"{listed.Name} answers from your own mailbox: nobody recommends itself.", citation)
                    : new ChosenBody(step.Number, recommender.Id, listed.Name, listed.Email, listed.Language, Listed: true);
        }

        if (EmailAddress.Normalize(choice.Email) is not { } email)
            return Refusal.Invalid($"email-{step.Number}", "请填写推荐单位的工作邮箱。", "Please give the body's mailbox.", citation);
        if ((await bodies.ListAsync(scheme.Code, recommender.PartyId, cancellationToken)).FirstOrDefault(body => body.Email == email && body.Barred is null) is { } known && !own.Contains(email))
            return new ChosenBody(step.Number, recommender.Id, known.Name, known.Email, known.Language, Listed: true);
        return own.Any(mine => mine == email || DomainOf(mine) == DomainOf(email))
            ? Refusal.Invalid(
                $"email-{step.Number}", $"{email} 与您的邮箱相同或属于同一邮箱域名，不能由自己推荐；如确为推荐单位，请联系评审办列入名录。",
                $"{email} is your own mailbox or of its domain: nobody recommends itself. If it is the body's, ask the office to enter it in the directory.", citation)
            : new ChosenBody(step.Number, recommender.Id, name, email, "zh-CN", Listed: false);
    }

    /// <summary>Chosen once more, a body that the office has confirmed stays confirmed.</summary>
    private static ChosenBody Known(ApplicationRecord application, ChosenBody body) =>
        application.Bodies?.FirstOrDefault(old => old with { Confirmed = false } == body) ?? body;

    /// <summary>The mailboxes of the applicant: of its account, and those its form names.</summary>
    private async Task<IReadOnlySet<string>> OwnAddressesAsync(ApplicationRecord application, CancellationToken cancellationToken)
    {
        var fields = await book.FieldsAsync(application.Id, cancellationToken);
        return fields.Values.Select(field => EmailAddress.Normalize(field.Value.Value)).OfType<string>().Append(application.Owner).ToHashSet(StringComparer.Ordinal);
    }

    private static string DomainOf(string email) => email[(email.LastIndexOf('@') + 1)..];
}
