using System.CommandLine;

namespace AwardFunctions.Standalone.Commands;

/// <summary>A command whose help ends with examples, one command line each.</summary>
internal sealed class ExampledCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
