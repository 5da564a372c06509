using System.Globalization;
using AwardFunctions.Standalone.Tests.Engine;
using AwardFunctions.Standalone.Tests.Engine.Crash;

switch (args)
{
    case ["crash-worker", var folder, var acknowledged]:
        await CrashWorker.RunAsync(folder, int.Parse(acknowledged, CultureInfo.InvariantCulture));
        return 0;
    case ["record-histories", var folder]:
        await HistoryRecorder.RecordAsync(folder);
        return 0;
    default:
        Console.Error.WriteLine("This assembly holds tests: run them with dotnet test. To record today's histories: record-histories FOLDER");
        return 2;
}
