namespace AwardFunctions.Standalone.Smtp;

/// <summary>A server's answer: its code and its lines without the code.</summary>
internal sealed record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    public bool IsPositive => Code is >= 200 and < 400;

    public bool IsPermanent => Code is >= 500 and < 600;

    public override string ToString() => $"{Code} {string.Join(" / ", Lines)}";
}
