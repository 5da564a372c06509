using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Documents;

/// <summary>What an application allows under one of its required documents.</summary>
/// <param name="Document">The scheme's rule: types, size, number of files.</param>
/// <param name="Citation">The article it rests on.</param>
/// <param name="KeepsRemoved">What is removed was handed in before: it leaves the list, and its content is kept.</param>
/// <param name="Along">
/// A change of the application's own partition to make in the same batch, e.g. the next version of its record: if someone
/// hands the application in meanwhile, nothing is attached or removed, and the policy is asked again.
/// </param>
public sealed record UploadRule(RequiredDocument Document, Citation Citation, bool KeepsRemoved = false, RecordChange? Along = null);
