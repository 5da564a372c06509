using System.Runtime.InteropServices;
using System.Text;

namespace AwardFunctions.Standalone.Files;

/// <summary>Files whose existence, name and content survive a power cut once a call has returned.</summary>
internal static partial class DurableFiles
{
    private const int ReadOnlyDirectory = 0;

    /// <summary>Writes a small file whole or not at all, replacing what was there.</summary>
    public static void WriteWhole(string path, string content)
    {
        var temporary = path + ".tmp";
        using (var handle = File.OpenHandle(temporary, FileMode.Create, FileAccess.Write))
        {
            RandomAccess.Write(handle, Encoding.UTF8.GetBytes(content), 0);
            RandomAccess.FlushToDisk(handle);
        }

        Rename(temporary, path);
    }

    /// <summary>Renames within a folder, replacing what was there.</summary>
    public static void Rename(string from, string to)
    {
        File.Move(from, to, overwrite: true);
        FlushFolder(Path.GetDirectoryName(to)!);
    }

    /// <summary>Makes the names in a folder durable. Windows keeps them in its journal and cannot be asked.</summary>
    public static void FlushFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        var descriptor = Open(path, ReadOnlyDirectory);
        if (descriptor < 0)
            throw new IOException($"The folder {path} cannot be opened (error {Marshal.GetLastPInvokeError()}).");
        var flushed = FSync(descriptor);
        var error = Marshal.GetLastPInvokeError();
        _ = Close(descriptor);
        if (flushed != 0)
            throw new IOException($"The folder {path} cannot be made durable (error {error}).");
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static extern int FSync(int descriptor);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    private static extern int Close(int descriptor);
}
