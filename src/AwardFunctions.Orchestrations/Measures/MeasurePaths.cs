namespace AwardFunctions.Orchestrations.Measures;

/// <summary>Where the portal shows measures.</summary>
public static class MeasurePaths
{
    /// <summary>The page of one measure, for everyone who has to do with it.</summary>
    public static string Of(MeasureRecord measure) => $"/measures/{measure.Id}";

    /// <summary>The office's page of an honour.</summary>
    public static string OfHonour(string certificateNumber) => $"/office/honours/{certificateNumber}";
}
