using AwardFunctions.Portal.Pages.Public.Clock;
using AwardFunctions.Portal.Pages.Public.Regulations;
using AwardFunctions.Portal.Pages.Public.SignIn;

namespace AwardFunctions.Portal.Http;

/// <summary>All operations, journey by journey.</summary>
public static class Operations
{
    public static IEnumerable<Operation> All =>
    [
        .. SystemOperations.All,
        .. Tus.TusOperations.All,
        .. SignInOperations.All,
        .. RegulationOperations.All,
        .. ClockOperations.All,
    ];
}
