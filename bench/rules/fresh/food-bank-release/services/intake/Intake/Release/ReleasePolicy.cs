using System;
using Microsoft.Extensions.Options;

namespace Pantry.Intake.Release;

public enum Handling { HandOut, HouseholdsOnly, Compost }

public sealed record Crate(FoodKind Kind, DateOnly Date, double Celsius, string Donor);

/// <summary>Asked when a crate is scanned at the ramp.</summary>
public sealed class ReleasePolicy
{
    private const double ChilledMaximum = 7;
    private const double FrozenMaximum = -18;
    private const int DryDays = 90;
    private const int BreadDays = 2;
    private const int EggDays = 28;

    private readonly IOptions<IntakeOptions> _options;

    public ReleasePolicy(IOptions<IntakeOptions> options) => _options = options;

    public string LabelFor(Crate crate, DateOnly today)
    {
        var handling = Decide(crate, today);
        return $"{_options.Value.Site}-{crate.Donor}-{handling}";
    }

    public Handling Decide(Crate crate, DateOnly today)
    {
        var days = today.DayNumber - crate.Date.DayNumber;
        switch (crate.Kind)
        {
            case FoodKind.Chilled when days > 0 || crate.Celsius > ChilledMaximum:
            case FoodKind.Frozen when crate.Celsius > FrozenMaximum:
            case FoodKind.Dry when days > DryDays:
            case FoodKind.Bread when days > BreadDays:
            case FoodKind.Eggs when days > EggDays:
                return Handling.Compost;
            case FoodKind.Chilled:
                return Handling.HouseholdsOnly;
            default:
                return Handling.HandOut;
        }
    }
}
