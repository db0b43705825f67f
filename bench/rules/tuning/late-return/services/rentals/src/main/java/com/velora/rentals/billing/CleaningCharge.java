package com.velora.rentals.billing;

import com.velora.rentals.trips.Trip;
import com.velora.rentals.trips.VehicleClass;
import java.math.BigDecimal;

/** What a member pays when the next one finds the car dirty. */
public class CleaningCharge {

    private static final BigDecimal PRICE_PER_POINT = new BigDecimal("8.00");
    private static final BigDecimal CEILING = new BigDecimal("180.00");

    public BigDecimal chargeFor(Trip trip, int dirtPoints) {
        if (dirtPoints <= 3) {
            return BigDecimal.ZERO;
        }
        BigDecimal charge = PRICE_PER_POINT.multiply(BigDecimal.valueOf(dirtPoints)).multiply(factor(trip.vehicleClass()));
        if (trip.hasPetBlanket()) {
            charge = charge.multiply(new BigDecimal("0.8"));
        }
        return charge.min(CEILING);
    }

    private static BigDecimal factor(VehicleClass vehicleClass) {
        return switch (vehicleClass) {
            case COMPACT -> BigDecimal.ONE;
            case VAN -> new BigDecimal("1.8");
            case PREMIUM -> new BigDecimal("1.25");
        };
    }

    public String reasonFor(int dirtPoints) {
        return dirtPoints > 10 ? "heavily soiled" : "soiled";
    }
}
