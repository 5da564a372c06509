using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Applicant.Application;

/// <summary>The documents of an application, and why the last file was refused under a requirement.</summary>
public sealed record DocumentsView(ApplicationView View, string? Requirement, Refusal? Refusal);
