package com.velora.rentals.billing;

import com.velora.rentals.trips.Trip;
import com.velora.rentals.trips.VehicleClass;
import java.math.BigDecimal;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What a member pays for bringing a car back after the end of the booking. */
@Component
public class LateReturnCharge {

    private static final Logger log = LoggerFactory.getLogger(LateReturnCharge.class);

    private static final Duration GRACE = Duration.ofMinutes(15);
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final BigDecimal PRICE_PER_STEP = new BigDecimal("6.40");
    private static final BigDecimal CEILING = new BigDecimal("95.00");
    private static final BigDecimal RECOVERY = new BigDecimal("150.00");

    public BigDecimal chargeFor(Trip trip) {
        Duration late = Duration.between(trip.bookedUntil(), trip.returnedAt());
        if (late.compareTo(GRACE) <= 0) {
            return BigDecimal.ZERO;
        }
        long steps = Math.ceilDiv(late.toSeconds(), STEP.toSeconds());
        BigDecimal charge = PRICE_PER_STEP.multiply(BigDecimal.valueOf(steps)).multiply(factor(trip.vehicleClass()));
        if (trip.announcedDelay()) {
            charge = charge.multiply(new BigDecimal("0.5"));
        }
        charge = charge.min(CEILING);
        if (late.toHours() >= 24) {
            log.info("trip {} goes to recovery", trip.id());
            charge = charge.add(RECOVERY);
        }
        return charge;
    }

    private static BigDecimal factor(VehicleClass vehicleClass) {
        return switch (vehicleClass) {
            case COMPACT -> BigDecimal.ONE;
            case VAN -> new BigDecimal("1.5");
            case PREMIUM -> new BigDecimal("2");
        };
    }
}
