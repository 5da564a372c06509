using AwardFunctions.Domain.Visibility;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Visibility;

namespace AwardFunctions.Orchestrations.Holders;

/// <summary>Lets holders, and the office of their scheme, at what hangs on an honour.</summary>
public sealed class HolderDesk(HonourDesk honours, HonourBook book, ApplicationBook applications, CycleArchive archive, TimeProvider time)
{
    private static readonly Refusal Unknown = Refusal.NotFound("没有这项荣誉。", "There is no such honour.");

    /// <summary>The honours that a person speaks for, those decided last first.</summary>
    public async Task<IReadOnlyList<HeldHonour>> ListAsync(AccountRecord person, CancellationToken cancellationToken)
    {
        var held = new List<HeldHonour>();
        foreach (var application in await applications.ListForAsync(person.Email, cancellationToken))
        {
            var dossier = await archive.OpenAsync(application.CycleId, cancellationToken);
            foreach (var honour in await book.OfHolderAsync(dossier.Scheme.Code, application.CreditCode, cancellationToken))
            {
                if (honour.ApplicationId == application.Id)
                    held.Add(HeldBy(honour, dossier, application.Owner, person));
            }
        }

        return [.. held.OrderByDescending(one => one.Honour.DecidedOn).ThenBy(one => one.Honour.CertificateNumber, StringComparer.Ordinal)];
    }

    /// <summary>An honour for its holder, the office of its scheme and whoever watches over it; for anyone else there is none.</summary>
    public async Task<Outcome<HeldHonour>> OpenAsync(string certificateNumber, AccountRecord person, CancellationToken cancellationToken)
    {
        if (await honours.FindAsync(certificateNumber, cancellationToken) is not { } honour)
            return Unknown;
        var dossier = await archive.OpenAsync(honour.CycleId, cancellationToken);
        var owner = (await applications.FindAsync(honour.ApplicationId, cancellationToken))?.Value.Owner;
        return VisibilityPolicy.Allows(Viewers.Of(person, dossier.Scheme, owner ?? ""), Part.HolderReport, Moment.Always)
            ? HeldBy(honour, dossier, owner, person)
            : Unknown;
    }

    private HeldHonour HeldBy(HonourRecord honour, CycleDossier dossier, string? owner, AccountRecord person) => new(
        honour, dossier, owner, dossier.Zone.DayOf(time.GetUtcNow()), owner == person.Email, person.HasRole(Roles.Office, dossier.Scheme.Code));
}
