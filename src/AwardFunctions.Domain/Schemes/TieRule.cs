namespace AwardFunctions.Domain.Schemes;

public enum TieRule
{
    /// <summary>The higher score in the sheet's result items.</summary>
    ResultItems,

    /// <summary>The higher score on site.</summary>
    Site,

    /// <summary>The higher score on paper.</summary>
    Material,

    /// <summary>The application submitted first.</summary>
    EarlierSubmission,
}
