using System.Globalization;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>The identities of the decisions on a payment that goes back and forth: "….payment", "….payment.2", and of the office's answers between them.</summary>
internal static class PaymentRounds
{
    private const string Request = ".request";

    /// <param name="stageApprovalId">The identity of the stage's own decision.</param>
    /// <param name="round">From 1.</param>
    public static string PaymentOf(string stageApprovalId, int round) =>
        stageApprovalId + ".payment" + (round == 1 ? "" : "." + round.ToString(CultureInfo.InvariantCulture));

    /// <summary>The office's answer to a payment that was sent back.</summary>
    public static string RequestOf(string paymentId) => paymentId + Request;

    /// <summary>The payment that an answer of the office's is about.</summary>
    public static string AnsweredBy(string requestId) => requestId[..^Request.Length];

    /// <summary>The payment that was sent back before this one; null for the first.</summary>
    public static string? Before(string paymentId)
    {
        var last = paymentId[(paymentId.LastIndexOf('.') + 1)..];
        return int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var round)
            ? PaymentOf(paymentId[..paymentId.LastIndexOf(".payment", StringComparison.Ordinal)], round - 1)
            : null;
    }
}
