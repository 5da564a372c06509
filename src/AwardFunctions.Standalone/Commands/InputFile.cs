namespace AwardFunctions.Standalone.Commands;

/// <summary>Reads the files that commands are given.</summary>
internal static class InputFile
{
    /// <exception cref="CommandFailure">The file is not there or can't be read.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandFailure($"There is no file '{path}'.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"'{path}' can't be read: {failure.Message}");
        }
    }
}
