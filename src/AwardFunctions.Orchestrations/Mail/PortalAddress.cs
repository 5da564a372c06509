namespace AwardFunctions.Orchestrations.Mail;

/// <summary>Where people reach the portal: the beginning of every link in a mail, e.g. <c>https://award.example.gov.cn</c>.</summary>
public sealed record PortalAddress(string BaseUrl)
{
    /// <param name="path">Absolute path with query, beginning with '/'.</param>
    public string Link(string path) => BaseUrl.TrimEnd('/') + path;
}
