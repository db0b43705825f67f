using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Larkfield.Reservations.Cancellation;

public sealed class CancellationTerms
{
    private readonly IReservationStore _store;
    private readonly TimeProvider _clock;
    private readonly ILogger<CancellationTerms> _logger;

    public CancellationTerms(IReservationStore store, TimeProvider clock, ILogger<CancellationTerms> logger)
    {
        _store = store;
        _clock = clock;
        _logger = logger;
    }

    public async Task<decimal> CancelAsync(Guid reservationId, CancellationToken cancellation)
    {
        var reservation = await _store.GetAsync(reservationId, cancellation);
        var days = (reservation.Arrival.ToDateTime(TimeOnly.MinValue) - _clock.GetLocalNow().Date).Days;
        var charge = ChargeFor(reservation, days);
        await _store.CloseAsync(reservationId, charge, cancellation);
        _logger.LogInformation("Cancelled {Reservation} {Days} days before arrival", reservationId, days);
        return charge;
    }

    internal static decimal ChargeFor(Reservation reservation, int daysBeforeArrival)
    {
        if (reservation.RatePlan == RatePlan.NonRefundable)
        {
            return reservation.Total;
        }

        var share = daysBeforeArrival switch
        {
            >= 30 => 0m,
            >= 14 => 0.20m,
            >= 7 => 0.50m,
            >= 2 => 0.80m,
            _ => 0.90m,
        };
        return Math.Round(reservation.Total * share, 2, MidpointRounding.AwayFromZero);
    }
}
