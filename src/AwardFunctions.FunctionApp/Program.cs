using AwardFunctions.FunctionApp;
using AwardFunctions.FunctionApp.Moving;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

if (MoveCommand.IsMeant(args))
    return await MoveCommand.RunAsync(args, MoveCommand.Settings(), Console.Out, Console.Error);
var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.AddAwardFunctions();
builder.Build().Run();
return 0;
