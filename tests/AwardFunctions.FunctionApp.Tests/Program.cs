using System.Globalization;
using AwardFunctions.FunctionApp.Tests.Storage;

switch (args)
{
    case ["append", var connectionString, var documentId, var dieBeforeCommit]:
        await UploadProcess.RunAsync(connectionString, documentId, int.Parse(dieBeforeCommit, CultureInfo.InvariantCulture));
        return 0;
    default:
        Console.Error.WriteLine("This assembly holds tests: run them with dotnet test.");
        return 2;
}
