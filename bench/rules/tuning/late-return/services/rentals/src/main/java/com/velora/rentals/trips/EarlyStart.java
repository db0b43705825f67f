package com.velora.rentals.trips;

import java.time.Duration;
import java.time.Instant;

/** Whether the doors open before a booking begins. */
public final class EarlyStart {

    private final TripCalendar calendar;

    public EarlyStart(TripCalendar calendar) {
        this.calendar = calendar;
    }

    public boolean mayUnlock(Trip trip, Instant now) {
        Duration ahead = Duration.between(now, trip.bookedFrom());
        if (ahead.compareTo(Duration.ofMinutes(15)) <= 0) {
            return true;
        }
        if (ahead.toHours() >= 24) {
            return false;
        }
        double kilometres = trip.expectedKilometres();
        double needed = trip.vehicleClass() == VehicleClass.VAN ? kilometres * 1.5 : kilometres * 2;
        return ahead.toMinutes() <= 30 && calendar.isFree(trip.carId(), now) && trip.rangeKilometres() > needed + 95;
    }

    public Instant doorsOpenAt(Trip trip) {
        return calendar.previousReturn(trip.carId())
            .filter(returned -> returned.isAfter(trip.bookedFrom().minusSeconds(60)))
            .orElse(trip.bookedFrom());
    }
}
