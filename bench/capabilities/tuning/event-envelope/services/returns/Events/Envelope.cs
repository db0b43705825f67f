namespace Northwind.Returns.Events;

public static class Envelope
{
    public static Dictionary<string, object> For(string kind, object data) => new()
    {
        ["specversion"] = "1.0",
        ["id"] = Guid.NewGuid().ToString(),
        ["source"] = "https://northwind.example/returns",
        ["type"] = "example.northwind." + kind,
        ["time"] = DateTimeOffset.UtcNow.ToString("o"),
        ["data"] = data,
    };
}
