namespace AwardFunctions.FunctionApp.Tests.Storage;

/// <summary>The tests that share one Azurite.</summary>
[CollectionDefinition(Azurite.Collection)]
public sealed class AzuriteCollection : ICollectionFixture<Azurite>;
