using System.Collections.Generic;
using System.Linq;

namespace Twin;

/// <summary>Replays a summer to size the heating; knows nothing of motors.</summary>
public static class Simulation
{
    public readonly record struct Tick(double T, double Ambient, double Gust, int Rh, bool Wet);

    public static double ExchangedAir(IEnumerable<Tick> ticks, double volume) =>
        ticks.Sum(tick => Aperture(tick) * volume * 0.4);

    private static double Aperture(Tick tick) => tick switch
    {
        { Wet: true } or { Gust: >= 12 } or { Ambient: < 2 } => 0,
        { T: >= 29 } => 1,
        { T: > 25 } => 0.5,
        { T: >= 22 } or { Rh: > 85 } => 0.25,
        _ => 0,
    };
}
