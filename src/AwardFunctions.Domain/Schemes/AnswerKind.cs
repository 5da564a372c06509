namespace AwardFunctions.Domain.Schemes;

public enum AnswerKind
{
    /// <summary>1 for yes, 0 for no.</summary>
    YesNo,

    /// <summary>A number compared with the question's minimum.</summary>
    Number,
}
