using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Office.Experts;

/// <summary>Importing a pool from a CSV file: the form, then what it would do.</summary>
public sealed record ImportModel(Scheme Scheme, ExpertImport? Import, Refusal? Refusal);
