package com.seren.quoting.motor;

import com.seren.quoting.Driver;
import static com.seren.quoting.motor.Tariff2026.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** Loads the base premium by the age of the youngest driver. Tariff 2026-04, section 3.2. */
public final class AgeLoading {

    private final LocalDate inception;

    public AgeLoading(LocalDate inception) {
        this.inception = inception;
    }

    public BigDecimal factorFor(Driver driver) {
        int age = Period.between(driver.bornOn(), inception).getYears();
        if (age < 18) {
            throw new UninsurableDriverException(driver.id());
        }
        BigDecimal factor;
        if (age <= 22) {
            factor = YOUNG_FACTOR;
        } else if (age <= 29) {
            factor = JUNIOR_FACTOR;
        } else if (age <= 64) {
            factor = BigDecimal.ONE;
        } else {
            factor = SENIOR_FACTOR;
        }
        int licensed = Period.between(driver.licensedSince(), inception).getYears();
        return licensed < NOVICE_YEARS ? factor.add(NOVICE_LOADING) : factor;
    }
}
