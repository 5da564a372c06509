using AwardFunctions.Standalone.Commands;
using AwardFunctions.Standalone.Sqlite;

namespace AwardFunctions.Standalone.Demo;

/// <summary>The demonstration's data folder: it begins empty every time, and nothing but a former demonstration is ever deleted.</summary>
internal static class DemoFolder
{
    private const string Mark = "this-is-a-demo";
    private const string LockFile = "award.lock";

    /// <summary>Takes the folder and empties it.</summary>
    /// <exception cref="CommandFailure">It holds something else than a demonstration, another process has it, or it can't be written.</exception>
    public static DataFolder Take(string path)
    {
        if (Directory.Exists(path) && !File.Exists(Path.Combine(path, Mark)) && Directory.EnumerateFileSystemEntries(path).Any())
            throw new CommandFailure($"'{Path.GetFullPath(path)}' is not the folder of a demonstration; nothing was deleted. Choose another with --data.");
        var folder = ServeCommand.OpenFolder(path);
        try
        {
            // The mark first: a demonstration that is cut short while it deletes is still known as one.
            File.WriteAllText(Path.Combine(folder.Path, Mark), "The next demonstration deletes everything in this folder.\n");
            Empty(new DirectoryInfo(folder.Path));
            return folder;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            folder.Dispose();
            throw new CommandFailure($"'{folder.Path}' can't be emptied: {failure.Message}");
        }
    }

    private static void Empty(DirectoryInfo folder)
    {
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
            file.Attributes = FileAttributes.Normal;
        foreach (var child in folder.EnumerateDirectories())
            child.Delete(recursive: true);
        foreach (var file in folder.EnumerateFiles().Where(file => file.Name is not (Mark or LockFile)))
            file.Delete();
    }
}
