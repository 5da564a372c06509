using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Portal.Http;

/// <summary>What each status is called on a page.</summary>
internal static class ProblemTitles
{
    public static LocalizedText Of(int status) => status switch
    {
        400 => new("请求有误", "The request is not right"),
        401 => new("需要登录", "Sign-in needed"),
        403 => new("没有权限", "Not allowed"),
        404 => new("未找到页面", "Page not found"),
        405 => new("不支持这种请求方法", "Method not allowed"),
        409 => new("内容已被更改", "It has been changed in the meantime"),
        410 => new("已失效", "No longer valid"),
        411 => new("缺少长度", "Length needed"),
        412 => new("版本不符", "Not the expected version"),
        413 => new("内容过大", "Too large"),
        415 => new("不支持的内容类型", "Unsupported content type"),
        422 => new("未能受理", "Not accepted"),
        423 => new("正在处理", "Busy"),
        428 => new("缺少版本", "Version needed"),
        429 => new("操作过于频繁", "Too many requests"),
        460 => new("校验值不符", "Checksum mismatch"),
        503 => new("服务尚未就绪", "Not ready yet"),
        _ => status < 500 ? new("请求未能完成", "The request was not carried out") : new("系统出错", "Something went wrong"),
    };
}
