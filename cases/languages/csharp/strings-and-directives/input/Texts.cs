#nullable enable
#region Texts
class Texts
{
    string verbatim = @"c:\orders\""class Wrong { }";
    string raw = """
        class AlsoWrong { "quoted" }
        """;
    string Interpolated(Order order) => $"{order.Total:0.00} {{Fake}} {(order.IsPaid ? Tier.Gold : "open")}";
    string Nested(Order order) => $"{$"{Tier.Silver}"}";
    string RawHole(Order order) => $$"""{ {{Tier.Bronze}} }""";
    char quote = '"', escape = '\'';
    // class Comment { }
    /* class Block { } */
#if DEBUG && !NET8_0
    void Debugged(Trace trace) { }
#elif RELEASE
    void Released(Report report) { }
#endif
#pragma warning disable CS0168
    int @class = 0x_FF + 1_000 + .5e-3f;
}
#endregion
