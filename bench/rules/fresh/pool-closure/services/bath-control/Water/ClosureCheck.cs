using System;
using System.Collections.Generic;
using Microsoft.Extensions.Logging;

namespace BathControl.Water;

public enum Closure { Open, Disinfection, Acidity, Heat, Turbid, NoMeasurement }

/// <summary>Decides after each sample. The attendant may close earlier, never open against this.</summary>
public sealed class ClosureCheck
{
    private const double MinFreeChlorine = 0.3;
    private const double MaxFreeChlorine = 1.2;
    private const double MaxBoundChlorine = 0.2;
    private const double MinPh = 6.5;
    private const double MaxPh = 7.6;
    private static readonly TimeSpan Freshness = TimeSpan.FromHours(3);

    private readonly TimeProvider _clock;
    private readonly ILogger<ClosureCheck> _logger;

    public ClosureCheck(TimeProvider clock, ILogger<ClosureCheck> logger)
    {
        _clock = clock;
        _logger = logger;
    }

    public IReadOnlyDictionary<string, Closure> All(IEnumerable<Basin> basins)
    {
        var found = new Dictionary<string, Closure>();
        foreach (var basin in basins)
        {
            found[basin.Name] = Check(basin, basin.LastSample);
            _logger.LogInformation("{Basin}: {Closure}", basin.Name, found[basin.Name]);
        }
        return found;
    }

    public Closure Check(Basin basin, Sample sample)
    {
        if (_clock.GetUtcNow() - sample.TakenAt > Freshness)
            return Closure.NoMeasurement;
        if (sample.FreeChlorine < MinFreeChlorine || sample.FreeChlorine > MaxFreeChlorine)
            return Closure.Disinfection;
        if (sample.BoundChlorine > MaxBoundChlorine)
            return Closure.Disinfection;
        if (sample.Ph < MinPh || sample.Ph > MaxPh)
            return Closure.Acidity;
        if (basin.IsWhirlpool && sample.Celsius > 38)
            return Closure.Heat;
        return sample.Turbidity > 0.5 ? Closure.Turbid : Closure.Open;
    }
}
