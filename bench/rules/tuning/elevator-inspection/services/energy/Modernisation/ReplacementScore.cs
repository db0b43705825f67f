using System;
using System.Collections.Generic;
using System.Linq;

namespace Wohnwerk.Energy.Modernisation;

public sealed record LiftFacts(string Id, string Kind, int BuiltYear, int Floors, int IncidentsLastYear, decimal KwhPerTrip);

/// <summary>Which lifts are replaced first when there is money.</summary>
public static class ReplacementScore
{
    public static int Of(LiftFacts lift, int year)
    {
        var score = (year - lift.BuiltYear) switch
        {
            >= 25 => 24,
            >= 12 => 12,
            _ => 2,
        };
        if (lift.IncidentsLastYear > 1)
            score *= 2;
        if (lift.Kind == "passenger" && lift.Floors > 6)
            score += 6;
        return lift.KwhPerTrip > 0.1m ? score + 1 : score;
    }

    public static IReadOnlyList<LiftFacts> Ranking(IEnumerable<LiftFacts> lifts, int year, decimal budget)
    {
        const decimal PricePerFloor = 18_500m;
        var chosen = new List<LiftFacts>();
        foreach (var lift in lifts.OrderByDescending(lift => Of(lift, year)).ThenBy(lift => lift.Id))
        {
            var price = lift.Floors * PricePerFloor;
            if (price > budget)
                continue;
            budget -= price;
            chosen.Add(lift);
        }
        return chosen;
    }
}
