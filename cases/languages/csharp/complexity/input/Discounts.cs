class Discounts
{
    int Straight() { return order?.Total ?? 0; }
    void ElseIf() { if (a) b(); else if (c) d(); else e(); }
    void Condition() { if (a ? b : c) d(); }
    void InElse() { if (a) { } else { if (b) { } } }
    void InElseIf() { if (a) { } else if (b) { if (c) { } } }
    int Ternaries() => a ? b : c ? d : e;
    void Loops() { for (;;) foreach (var b in c) while (d) do e(); while (f); }
    void Switch() { switch (a) { case 1: case 2: b(); break; case Gold g when g.IsNew: break; default: if (c) d(); break; } }
    int Arms() => tier switch { Tier.Gold => 1, Tier.Silver or Tier.Bronze => 2, { Count: > 3 } when isOpen => 3, _ => 4 };
    void Try() { try { a(); } catch (Late e) when (e.IsFinal) { if (b) c(); } finally { d(); } }
    bool Like() => a && b && (c && d);
    bool Mixed() => (a && b) || (c && d);
    bool Not() => a && !(b || c) && d;
    bool Patterns() => price is > 10 and < 20 or 30;
    void Coalesce() { a ??= b; a = b ?? c ?? d; }
    void Jump() { again: if (a) goto again; switch (b) { case 1: goto case 2; case 2: break; } }
    void Callback() { lines.ForEach(line => { if (line) a(); }); }
    void Inner() { int Local() { if (a) return 1; return 2; } }
    void Directives() {
#if NET8_0
        if (a) { }
#else
        if (b) { }
#endif
    }
}
