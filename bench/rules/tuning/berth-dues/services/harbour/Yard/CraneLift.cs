using System;
using System.Collections.Generic;
using System.Linq;

namespace Seablick.Harbour.Yard;

public sealed record LiftOrder(string Boat, decimal LengthMetres, int Hulls, decimal WeightTonnes, DateOnly Day);

public sealed class CraneLift
{
    private readonly IReadOnlyCollection<DateOnly> _closedDays;

    public CraneLift(IReadOnlyCollection<DateOnly> closedDays) => _closedDays = closedDays;

    public bool IsPossible(LiftOrder order) =>
        order.WeightTonnes <= 25m && !_closedDays.Contains(order.Day);

    public decimal Price(LiftOrder order)
    {
        var perMetre = order.LengthMetres switch
        {
            <= 7m => 14m,
            <= 10m => 17.5m,
            <= 14m => 22m,
            _ => 31m,
        };
        var lift = Math.Max(order.LengthMetres * perMetre, 95m);
        if (order.Hulls > 1)
            lift *= 1.3m;
        if (order.Day.Month is 4 or 10)
            lift *= 1.1m;
        return Math.Round(lift, 0, MidpointRounding.AwayFromZero);
    }

    public DateOnly NextDay(DateOnly wish)
    {
        var day = wish;
        while (_closedDays.Contains(day))
            day = day.AddDays(1);
        return day;
    }

    public IEnumerable<LiftOrder> Queue(IEnumerable<LiftOrder> orders) =>
        orders.Where(IsPossible).OrderBy(order => order.Day).ThenByDescending(order => order.WeightTonnes);
}
