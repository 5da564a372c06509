using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace AwardFunctions.Standalone.Sqlite;

/// <summary>
/// Loads SQLite: the system's own library first, because the operating system keeps it patched, else the one that came along.
/// </summary>
internal static class SqliteNative
{
    private static readonly Lazy<bool> Loaded = new(Load);

    public static void EnsureLoaded() => _ = Loaded.Value;

    private static bool Load()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        return true;
    }

    private static IntPtr Resolve(string libraryName, Assembly assembly, DllImportSearchPath? searchPath)
    {
        var system = OperatingSystem.IsWindows() ? "winsqlite3" : OperatingSystem.IsMacOS() ? "libsqlite3.dylib" : "libsqlite3.so.0";
        return NativeLibrary.TryLoad(system, assembly, searchPath, out var handle) ? handle : IntPtr.Zero;
    }
}
