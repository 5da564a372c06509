using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Documents;

/// <summary>Decides whether someone may change the documents of an application now.</summary>
public interface IUploadPolicy
{
    /// <summary>The rule, or why not: no such application or requirement, not this person's, not open for changes.</summary>
    Task<Outcome<UploadRule>> CheckAsync(string applicationId, string requirementId, string person, CancellationToken cancellationToken);
}
