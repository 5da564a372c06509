namespace AwardFunctions.Standalone.Sqlite;

/// <summary>The folder that holds all of an installation's data, kept for this process alone as long as it is open.</summary>
public sealed class DataFolder : IDisposable
{
    // What the operating systems answer when another process holds the lock: EAGAIN on Linux and macOS, sharing and lock violation on Windows.
    private static readonly int[] HeldByAnother = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    private readonly FileStream held;

    private DataFolder(string path, FileStream held)
    {
        Path = path;
        this.held = held;
    }

    /// <summary>The folder's full path.</summary>
    public string Path { get; }

    public string DatabasePath => System.IO.Path.Combine(Path, "award.db");

    /// <summary>Creates the folder where it is missing, and takes it.</summary>
    /// <exception cref="DataFolderInUseException">Another process has it.</exception>
    /// <exception cref="DataFolderUnwritableException">It cannot be created or written.</exception>
    public static DataFolder Open(string path)
    {
        var folder = System.IO.Path.GetFullPath(path);
        try
        {
            Directory.CreateDirectory(folder);
            var lockFile = System.IO.Path.Combine(folder, "award.lock");
            return new DataFolder(folder, new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (HeldByAnother.Contains(exception.HResult))
        {
            throw new DataFolderInUseException(folder, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DataFolderUnwritableException(folder, exception);
        }
    }

    public void Dispose() => held.Dispose();
}
