using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Inspections;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>Whom experts may have an interest in: everyone who has applied in the cycle and is not out, or the holder they inspect.</summary>
public sealed class DrawApplicants(ApplicationBook applications, InspectionBook inspections, HonourBook honours)
{
    public async Task<IReadOnlyList<RecusalApplicant>> OfAsync(CycleDossier dossier, string groupId, CancellationToken cancellationToken)
    {
        if (DrawnGroups.InspectionOf(dossier.Scheme, groupId) is { } inspection)
        {
            return await inspections.FindAsync(dossier.Cycle.Id, inspection, cancellationToken) is { } found
                && await honours.FindAsync(found.CertificateNumber, cancellationToken) is { } honour
                ? [await OfAsync(dossier.Scheme, honour.ApplicationId, cancellationToken)]
                : [];
        }

        var applicants = new List<RecusalApplicant>();
        foreach (var summary in await applications.ListAsync(dossier.Cycle.Id, cancellationToken))
        {
            if (summary.State is ApplicationState.Checking or ApplicationState.Returned or ApplicationState.Eligible)
                applicants.Add(await OfAsync(dossier.Scheme, summary.Id, cancellationToken));
        }

        return applicants;
    }

    private async Task<RecusalApplicant> OfAsync(Scheme scheme, string applicationId, CancellationToken cancellationToken)
    {
        var application = await applications.ReadAsync(applicationId, cancellationToken);
        var mailboxes = new List<string> { application.Owner };
        foreach (var field in scheme.Form.Where(field => field.Kind == FormFieldKind.Email))
        {
            if (await applications.FieldAsync(applicationId, field.Id, cancellationToken) is { Value: { Value.Length: > 0 } mailbox })
                mailboxes.Add(mailbox.Value);
        }

        // An individual's number is that of an identity card, which no pool of experts needs to hold.
        return new RecusalApplicant(application.Id, application.Name, application.Kind == ApplicantKind.Individual ? "" : application.CreditCode, mailboxes);
    }
}
