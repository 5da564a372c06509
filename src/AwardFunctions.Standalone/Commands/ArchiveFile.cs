using AwardFunctions.Orchestrations.Moving;

namespace AwardFunctions.Standalone.Commands;

/// <summary>The files that 'export' writes and 'import' reads.</summary>
internal static class ArchiveFile
{
    /// <summary>Writes a file that appears under its name only once it is complete and on the disk.</summary>
    /// <exception cref="IOException">It exists, or can't be written.</exception>
    public static async Task<T> WriteAsync<T>(string path, Func<Stream, Task<T>> write)
    {
        if (File.Exists(path))
            throw new IOException($"The file '{path}' exists already.");
        var partial = path + ".partial";
        try
        {
            T written;
            await using (var target = new FileStream(partial, FileMode.Create, FileAccess.ReadWrite))
            {
                written = await write(target);
                target.Flush(flushToDisk: true);
            }

            File.Move(partial, path);
            return written;
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>Writes or reads an archive.</summary>
    /// <exception cref="CommandFailure">That failed, in one line.</exception>
    public static async Task<int> MoveAsync(Func<Task> move)
    {
        try
        {
            await move();
            return 0;
        }
        catch (Exception failure) when (failure is MoveException or IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(failure.Message);
        }
    }

    /// <exception cref="CommandFailure">There is no such file.</exception>
    public static Stream Open(string path) =>
        File.Exists(path) ? File.OpenRead(path) : throw new CommandFailure($"There is no file '{path}'.");
}
