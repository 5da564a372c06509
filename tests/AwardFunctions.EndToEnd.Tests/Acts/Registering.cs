using System.Net;
using AwardFunctions.EndToEnd.Tests.Hosting;

namespace AwardFunctions.EndToEnd.Tests.Acts;

/// <summary>Who is who: the administrator and the office enter it before the year begins.</summary>
internal sealed class Registering(TestSite site, string scheme, string administrator, string office)
{
    public async Task MakeAdministratorAsync()
    {
        var admin = site.Of(administrator);
        if ((await admin.VisitAsync("/account")).Path == "/account")
            return;
        var page = await admin.VisitAsync(await site.Host.FirstAdministratorLinkAsync());
        if (!page.HasForm("/first-administrator"))
        {
            // Someone made it and lost the answer: an administrator signs in like everyone.
            await admin.SignInAsync();
            return;
        }

        (await page.Form("/first-administrator").Set("email", administrator).Set("name", "管理员").SubmitAsync()).Expect();
    }

    public async Task GiveRolesAsync(IEnumerable<(string Email, string Name, string Role)> people)
    {
        var admin = site.Of(administrator);
        foreach (var (email, name, role) in people)
        {
            var person = $"/people/person?email={Uri.EscapeDataString(email)}";
            if ((await admin.OpenAsync(person)).Status == HttpStatusCode.NotFound)
                (await (await admin.OpenAsync("/people")).Form("/people").Set("email", email).Set("name", name).SubmitAsync()).Expect();
            var page = (await admin.OpenAsync(person)).Expect();
            if (page.Document.QuerySelector($"input[name=role][value='{role}']") is null)
                (await page.Form("/people/person/grant").Set("role", role).Set("scheme", scheme).SubmitAsync()).Expect();
        }
    }

    /// <summary>Enters the members of a committee, or of a cycle's panel.</summary>
    public async Task EnterMembersAsync(string body, IEnumerable<(string Email, string Name, string Seat)> members)
    {
        var person = site.Of(office);
        foreach (var (email, name, seat) in members)
        {
            var page = (await person.OpenAsync($"/office/committee?body={Uri.EscapeDataString(body)}")).Expect();
            if (page.Text.Contains(email, StringComparison.Ordinal))
                continue;
            var form = page.Form("/office/committee").Set("email", email).Set("name", name);
            if (form.Has("seat"))
                form.Set("seat", seat);
            (await form.SubmitAsync()).Expect();
        }
    }

    /// <summary>Enters the bodies that recommend, or are asked: party, name and mailbox.</summary>
    public async Task EnterBodiesAsync(params (string Party, string Name, string Email)[] bodies)
    {
        var page = (await site.Of(office).OpenAsync($"/office/bodies?scheme={scheme}")).Expect();
        foreach (var (party, name, email) in bodies)
            page = (await page.Form("/office/bodies").Set("party", party).Set("name", name).Set("email", email).SubmitAsync()).Expect();
    }

    /// <summary>Imports experts into the pool, from a file with the columns 姓名、邮箱、行业、工作单位 and the year's agreement.</summary>
    public async Task ImportExpertsAsync(IEnumerable<(string Name, string Email, string Employer)> experts, string sectors, DateOnly agreedOn)
    {
        var lines = experts.Select(expert => $"{expert.Email},{expert.Name},{sectors},{expert.Employer},{agreedOn.Year},{Days.Iso(agreedOn)}");
        var csv = string.Join('\n', lines.Prepend("邮箱,姓名,行业,工作单位,协议年度,协议签订日期"));
        var page = (await site.Of(office).OpenAsync($"/office/experts/import?scheme={scheme}")).Expect();
        page = (await page.Form("/office/experts/import").Attach("file", "experts.csv", System.Text.Encoding.UTF8.GetBytes(csv)).SubmitAsync()).Expect();
        (await page.Form("/office/experts/take-in").SubmitAsync()).Expect();
    }
}
