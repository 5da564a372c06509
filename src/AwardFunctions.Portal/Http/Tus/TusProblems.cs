using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Http.Tus;

/// <summary>What tus 1.0 refuses, with its own status codes.</summary>
internal static class TusProblems
{
    public const string Version = "1.0.0";

    public static Problem WrongVersion { get; } = new(412, new("上传需要 tus 1.0.0 协议。", "Uploads speak tus 1.0.0: send Tus-Resumable: 1.0.0."))
    {
        Headers = new Dictionary<string, string> { ["Tus-Version"] = Version },
    };

    public static Problem WrongContentType { get; } = new(415, new(
        "分块的内容类型应为 application/offset+octet-stream。", "Chunks have the content type application/offset+octet-stream."));

    public static Problem Checksum { get; } = new(460, new(
        "这一分块在传输中损坏，未保存。请从当前位置重传。", "The chunk was damaged on the way; nothing of it was kept. Send it again from the same offset."));

    public static Problem Offset { get; } = new(409, new(
        "续传位置与服务器不一致。请重新查询位置后继续。", "The upload does not stand at this offset. Ask for the offset and go on from there."));

    public static Problem Header(string name, string zh, string en) => new(400, new(zh, en)) { Field = name };

    /// <summary>Longer than any scheme takes: tus asks for 413; why, and under which article, the use case says.</summary>
    public static Problem TooLong(Refusal refusal, long limit) => Problem.Of(refusal) with
    {
        Status = 413,
        Members = new Dictionary<string, object> { ["limit"] = limit },
    };
}
