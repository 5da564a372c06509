namespace AwardFunctions.Orchestrations.SelfReports;

public enum SelfReportState
{
    /// <summary>The holder fills it in.</summary>
    Draft,

    /// <summary>The office looks at it.</summary>
    Submitted,

    /// <summary>The office sent it back with reasons.</summary>
    Returned,

    Accepted,
}
