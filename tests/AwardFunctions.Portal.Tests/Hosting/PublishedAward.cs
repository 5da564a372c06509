namespace AwardFunctions.Portal.Tests.Hosting;

/// <summary>A host whose cycle has come to the publicity of two units.</summary>
public sealed class PublishedAward : IAsyncLifetime
{
    public AwardPortal Portal { get; } = new();

    public string List { get; private set; } = "";

    public string First { get; private set; } = "";

    public string Second { get; private set; } = "";

    /// <summary>The mailbox of the first unit's applicant.</summary>
    public string Applicant { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await Portal.InitializeAsync();
        var list = await Portal.PublishAsync();
        List = list.Publicity.Id;
        (First, Second) = (list.Publicity.Units[0], list.Publicity.Units[1]);
        Applicant = (await Portal.Flow.Get<AwardFunctions.Orchestrations.Applications.ApplicationBook>().ReadAsync(First, default)).Owner;
    }

    public Task DisposeAsync() => Portal.DisposeAsync();
}
