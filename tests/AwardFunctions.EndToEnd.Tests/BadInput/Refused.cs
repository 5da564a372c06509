using System.Net;
using System.Text.Json;
using AwardFunctions.EndToEnd.Tests.Browsing;

namespace AwardFunctions.EndToEnd.Tests.BadInput;

/// <summary>A refusal as machines read it (RFC 9457); of the citation, the article's number.</summary>
internal sealed record Refused(HttpStatusCode Status, string Detail, string? Field, string? Article)
{
    public static async Task<Refused> ReadAsync(HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var root = document.RootElement;
        Assert.Equal((int)response.StatusCode, root.GetProperty("status").GetInt32());
        return new Refused(
            response.StatusCode, root.GetProperty("detail").GetString()!,
            root.TryGetProperty("field", out var field) ? field.GetString() : null,
            root.TryGetProperty("citation", out var citation) ? citation.GetProperty("label").GetString()!.Split('》')[^1] : null);
    }

    /// <summary>What an applicant sees of an application, and how many mails they have had: the same before and after, where nothing has changed.</summary>
    public static async Task<string> StandingAsync(Person person, string application, Mailbox mailbox)
    {
        var overview = (await person.OpenAsync($"/applications/{application}")).Expect();
        var documents = (await person.OpenAsync($"/applications/{application}/documents")).Expect();
        return $"{overview.Text}\n{documents.Text}\n{mailbox.All.Count(mail => mail.To == person.Email)} mails";
    }
}
