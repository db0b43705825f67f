package com.seren.quoting.motor;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Figures of the tariff that the actuaries handed over; see the annex of the tariff. */
final class Tariff2026 {

    static final LocalDate VALID_FROM = LocalDate.of(2026, 4, 1);

    static final BigDecimal YOUNG_FACTOR = new BigDecimal("2.10");
    static final BigDecimal JUNIOR_FACTOR = new BigDecimal("1.45");
    static final BigDecimal SENIOR_FACTOR = new BigDecimal("1.20");

    static final BigDecimal NOVICE_LOADING = new BigDecimal("0.25");
    static final int NOVICE_YEARS = 2;

    private Tariff2026() {
    }
}
