namespace AwardFunctions.Standalone.Demo;

/// <summary>Who signs for a recommending body: always the same person for the same body, in a post that such a body has. Names are made up.</summary>
internal sealed record Signatory(string Name, string Post)
{
    private static readonly string[] Names = ["孙立新", "周建国", "吴秀英", "冯玉兰", "秦志远", "韩雪峰", "曹文静", "丁卫东"];

    public static Signatory Of(string body) => new(Names[body.Sum(character => character) % Names.Length], PostOf(body));

    private static string PostOf(string body) =>
        body.Contains("协会", StringComparison.Ordinal) ? "秘书长"
        : body.Contains("高新区", StringComparison.Ordinal) ? "管委会副主任"
        : body.Contains("街道", StringComparison.Ordinal) || body.Contains("乡镇", StringComparison.Ordinal) ? "副镇长"
        : body.Contains("市场监督", StringComparison.Ordinal) || body.Contains("质量", StringComparison.Ordinal) ? "质量管理科科长"
        : "副局长";
}
