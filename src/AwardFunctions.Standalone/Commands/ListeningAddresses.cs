using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Standalone.Commands;

/// <summary>What is given as --urls.</summary>
internal static class ListeningAddresses
{
    /// <returns>The addresses, separated by ';'.</returns>
    /// <exception cref="CommandFailure">One of them can't be listened on by any machine.</exception>
    public static string Check(string urls)
    {
        foreach (var url in urls.Split(';'))
        {
            if (!IsAddress(url))
                throw new CommandFailure($"--urls: '{url}' is no address to listen on; write e.g. http://127.0.0.1:5080.");
        }

        return urls;
    }

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http" or "https", Port: >= 0 and <= 65535 };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
