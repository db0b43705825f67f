using System;
using System.Collections.Generic;
using System.Linq;

namespace Lichtspiel.BoxOffice.Admission;

public sealed record Visitor(int Age, bool WithParent);

public sealed record Screening(string Title, int Rating, TimeOnly Start, int Minutes)
{
    /// <summary>Minutes after midnight of the day of the start; more than 1440 after midnight.</summary>
    public int EndMinute => Start.Hour * 60 + Start.Minute + Minutes;
}

public sealed class YouthProtection
{
    private readonly Func<int, IReadOnlyList<Visitor>> _visitorsOfOrder;

    public YouthProtection(Func<int, IReadOnlyList<Visitor>> visitorsOfOrder) => _visitorsOfOrder = visitorsOfOrder;

    public static bool IsAdmitted(Visitor visitor, Screening screening)
    {
        var isOldEnough = screening.Rating switch
        {
            12 when visitor.WithParent => visitor.Age >= 6,
            var rating => visitor.Age >= rating,
        };
        if (!isOldEnough)
            return false;
        if (visitor.WithParent)
            return true;
        return visitor.Age switch
        {
            < 6 => false,
            < 14 => screening.EndMinute <= 20 * 60,
            < 16 => screening.EndMinute <= 22 * 60,
            < 18 => screening.EndMinute <= 24 * 60,
            _ => true,
        };
    }

    public IReadOnlyList<Visitor> Rejected(int order, Screening screening) =>
        _visitorsOfOrder(order).Where(visitor => !IsAdmitted(visitor, screening)).ToList();
}
