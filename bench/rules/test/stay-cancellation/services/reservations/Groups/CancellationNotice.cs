using System;
using System.Collections.Generic;

namespace Larkfield.Reservations.Groups;

public sealed class CancellationNotice
{
    private readonly IReadOnlyList<string> _desks;

    public CancellationNotice(IReadOnlyList<string> desks) => _desks = desks;

    /// <summary>Who is told when a reservation is cancelled: departments need different lead times before arrival.</summary>
    public IEnumerable<string> Recipients(Reservation reservation, int daysBeforeArrival)
    {
        foreach (var desk in _desks)
        {
            yield return desk;
        }

        if (daysBeforeArrival < 4)
        {
            yield return "housekeeping";
        }

        if (reservation.HasBanquet && daysBeforeArrival < 10)
        {
            yield return "kitchen";
        }
    }
}
