namespace AwardFunctions.Domain.Schemes;

public enum RenewalKind
{
    /// <summary>复评: the holder is evaluated again at expiry.</summary>
    ReEvaluation,

    /// <summary>The former winner may apply again like anyone else.</summary>
    ReApplication,
}
