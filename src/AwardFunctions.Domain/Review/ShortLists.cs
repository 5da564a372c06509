using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>How many may go on to the next stage.</summary>
public static class ShortLists
{
    /// <summary>What speaks against so many going on, or null. A number "in principle" may be exceeded with a recorded reason, a firm one not at all.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="list">The stage's rule.</param>
    /// <param name="count">How many are to go on.</param>
    /// <param name="reason">The reason given for exceeding the number; empty for none.</param>
    public static Finding? Check(Scheme scheme, ShortList list, int count, string? reason)
    {
        if (list.Max is not { } max || count <= max || (list.InPrinciple && !string.IsNullOrWhiteSpace(reason)))
            return null;
        return new Finding(
            list.InPrinciple ? "exception" : "goes",
            list.InPrinciple
                ? new($"选了{count}家，原则上不超过{max}家；确需超过的，请说明理由", $"{count} are chosen; in principle at most {max} go on: please give the reason")
                : new($"选了{count}家，最多{max}家", $"{count} are chosen; at most {max} may go on"),
            scheme.Cite(list.Article));
    }
}
