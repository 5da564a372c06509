using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Experts;

namespace AwardFunctions.Portal.Pages.Expert;

/// <summary>An expert's entry in the pool of a scheme.</summary>
public sealed record OwnRecord(Scheme Scheme, ExpertRecord Expert);
