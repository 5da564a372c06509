namespace AwardFunctions.EndToEnd.Tests.Browsing;

/// <summary>A page is not what the test went for; the message says what it is instead.</summary>
internal sealed class UnexpectedPageException(string what, Page page)
    : Exception($"{what}: {page.Address} answered {(int)page.Status} “{page.Heading}”\n{string.Join('\n', page.Errors)}\n{page.Text}");
