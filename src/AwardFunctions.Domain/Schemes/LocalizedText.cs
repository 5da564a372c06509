namespace AwardFunctions.Domain.Schemes;

/// <summary>A text in the portal's two languages: Chinese (zh-CN) first, English second.</summary>
public sealed record LocalizedText(string Zh, string En)
{
    /// <summary>The text in <paramref name="language"/>; Chinese for anything but "en".</summary>
    public string In(string language) => language == "en" ? En : Zh;
}
