using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.TestKit.Fakes;

/// <summary>A mailer that answers as a test says, and accepts where the test says nothing. It keeps what it was handed.</summary>
public sealed class ScriptedMailer : IMailer
{
    private readonly Lock gate = new();
    private readonly Queue<Func<MailHandOff>> answers = new();

    public bool DeliversOnce { get; init; }

    /// <summary>Every message handed over, refused ones too.</summary>
    public List<MailMessage> Sent { get; } = [];

    /// <summary>Runs while a message is being handed over.</summary>
    public Func<Task> During { get; set; } = () => Task.CompletedTask;

    public void NextAnswers(MailHandOffKind kind, string detail = "as the test says") => answers.Enqueue(() => new MailHandOff(kind, detail));

    /// <summary>The next hand-over ends as if the process had died in the middle of it.</summary>
    public void NextDies() => answers.Enqueue(() => throw new IOException("The process died."));

    public async Task<MailHandOff> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
            Sent.Add(message);
        await During();
        return answers.TryDequeue(out var answer) ? answer() : new MailHandOff(MailHandOffKind.Accepted, "250 ok");
    }
}
