using System.Text;
using AwardFunctions.Standalone.Commands;

// Windows' consoles begin with an encoding of the region's, which may lack Chinese.
if (OperatingSystem.IsWindows())
    Console.OutputEncoding = Encoding.UTF8;
return await CommandLine.RunAsync(args, Console.Out, Console.Error);
