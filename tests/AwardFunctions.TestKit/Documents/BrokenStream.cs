namespace AwardFunctions.TestKit.Documents;

/// <summary>A stream that gives some bytes, a few at a time, and then breaks like a cut connection.</summary>
public sealed class BrokenStream(byte[] bytes) : Stream
{
    private int at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (at == bytes.Length)
            throw new IOException("The connection was cut.");
        var some = Math.Min(Math.Min(count, 1000), bytes.Length - at);
        Array.Copy(bytes, at, buffer, offset, some);
        at += some;
        return some;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
