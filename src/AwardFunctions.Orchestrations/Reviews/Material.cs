using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Documents;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>What an expert reads of an application: its form, by field, and its documents.</summary>
public sealed record Material(ApplicationRecord Application, IReadOnlyDictionary<string, string> Fields, IReadOnlyList<AttachmentRecord> Documents);
