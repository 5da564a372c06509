using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Documents;

/// <summary>Leads every question to the kind of dossier that it is about.</summary>
public sealed class UploadPolicies(IEnumerable<IUploadOwner> owners) : IUploadPolicy
{
    private readonly IReadOnlyList<IUploadOwner> owners = [.. owners];

    public Task<Outcome<UploadRule>> CheckAsync(string applicationId, string requirementId, string person, CancellationToken cancellationToken) =>
        owners.FirstOrDefault(owner => owner.Owns(applicationId)) is { } owner
            ? owner.CheckAsync(applicationId, requirementId, person, cancellationToken)
            : Task.FromResult<Outcome<UploadRule>>(Refusal.NotFound("没有这份材料的归属。", "There is nothing to attach it to."));
}
