using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Applicant.Application;

/// <summary>What is missing before a submission, and why the last attempt was refused.</summary>
public sealed record SubmitView(ApplicationView View, Refusal? Refusal);
