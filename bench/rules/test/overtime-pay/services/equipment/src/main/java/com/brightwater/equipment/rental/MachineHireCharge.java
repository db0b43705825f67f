package com.brightwater.equipment.rental;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a sub-contractor pays for the engine hours of a hired excavator. */
public final class MachineHireCharge {

    private final BigDecimal perEngineHour;

    public MachineHireCharge(BigDecimal perEngineHour) {
        this.perEngineHour = perEngineHour;
    }

    /** Wear supplement by age of the undercarriage in weeks of use, and double in rock. */
    public BigDecimal wearSupplement(int undercarriageWeeks, boolean rock) {
        double factor = 1;
        if (undercarriageWeeks > 50) {
            factor = 2;
        } else if (undercarriageWeeks > 40) {
            factor = 1.5;
        }
        BigDecimal charge = perEngineHour.multiply(BigDecimal.valueOf(rock ? factor * 2 : factor));
        return charge.subtract(perEngineHour).setScale(2, RoundingMode.HALF_UP);
    }
}
