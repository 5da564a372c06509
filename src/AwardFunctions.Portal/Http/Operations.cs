namespace AwardFunctions.Portal.Http;

/// <summary>All operations, journey by journey.</summary>
public static class Operations
{
    public static IEnumerable<Operation> All =>
    [
        .. SystemOperations.All,
        .. Tus.TusOperations.All,
    ];
}
