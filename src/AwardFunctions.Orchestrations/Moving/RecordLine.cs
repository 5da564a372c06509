using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Moving;

/// <summary>A record as one line of the archive: its keys, and its JSON byte for byte.</summary>
internal sealed record RecordLine(string Partition, string Row, ReadOnlyMemory<byte> Json)
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The line in UTF-8, with its end.</summary>
    public static ReadOnlyMemory<byte> Of(StoredRecord record)
    {
        var line = new ArrayBufferWriter<byte>(record.Json.Length + 128);
        using (var writer = new Utf8JsonWriter(line, Readable))
        {
            writer.WriteStartObject();
            writer.WriteString("partition", record.Partition);
            writer.WriteString("row", record.Row);
            writer.WritePropertyName("json");
            WriteOnOneLine(writer, record.Json);
            writer.WriteEndObject();
        }

        line.Write("\n"u8);
        return line.WrittenMemory;
    }

    /// <exception cref="JsonException">The line is none of ours.</exception>
    public static RecordLine Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("partition", out var partition) && partition.GetString() is { } inPartition
            && document.RootElement.TryGetProperty("row", out var row) && row.GetString() is { } inRow
            && document.RootElement.TryGetProperty("json", out var json)
                ? new RecordLine(inPartition, inRow, System.Text.Encoding.UTF8.GetBytes(json.GetRawText()))
                : throw new JsonException("A line has no partition, row or json.");
    }

    private static void WriteOnOneLine(Utf8JsonWriter writer, ReadOnlyMemory<byte> json)
    {
        if (json.Span.IndexOfAny((byte)'\r', (byte)'\n') < 0)
        {
            writer.WriteRawValue(json.Span);
            return;
        }

        using var document = JsonDocument.Parse(json);
        document.RootElement.WriteTo(writer);
    }
}
