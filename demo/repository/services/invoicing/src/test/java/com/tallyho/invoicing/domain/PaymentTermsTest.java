package com.tallyho.invoicing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaymentTermsTest {

    @Test
    void goodGradesPayLater() {
        assertEquals(PaymentTerms.NET_60, PaymentTerms.forGrade("A"));
        assertEquals(PaymentTerms.NET_14, PaymentTerms.forGrade("C"));
    }

    @Test
    void whoMayNotHaveCreditPaysInAdvance() {
        assertEquals(PaymentTerms.PREPAID, PaymentTerms.forGrade("E"));
    }

    @Test
    void nothingIsDueOnAWeekend() {
        LocalDate friday = LocalDate.of(2026, 3, 6);
        assertEquals(LocalDate.of(2026, 4, 6), PaymentTerms.NET_30.dueOn(friday.minusDays(1)));
    }
}
