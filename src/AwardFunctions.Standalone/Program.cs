using AwardFunctions.Standalone.Commands;

return await CommandLine.RunAsync(args, Console.Out, Console.Error);
