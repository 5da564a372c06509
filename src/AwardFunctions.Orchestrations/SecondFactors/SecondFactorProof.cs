namespace AwardFunctions.Orchestrations.SecondFactors;

/// <summary>How someone proved to be who they are.</summary>
public enum SecondFactorProof
{
    /// <summary>With the code of an authenticator app.</summary>
    Code,

    /// <summary>With a recovery code, which is thereby used up.</summary>
    Recovery,
}
