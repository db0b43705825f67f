package com.tallyho.invoicing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DunningPolicyTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({"0,0,0", "5,0,0", "6,1,0", "14,1,0", "15,1,5.00", "30,1,5.00", "31,2,12.50", "60,2,12.50", "61,3,0"})
    void remindersGrowWithTheDelay(int daysLate, int level, BigDecimal fee) {
        DunningPolicy.Reminder reminder = new DunningPolicy().reminderFor(invoice(), DUE.plusDays(daysLate));

        assertEquals(level, reminder.level());
        assertEquals(0, fee.compareTo(reminder.fee()));
    }

    private static Invoice invoice() {
        return new Invoice(
                UUID.randomUUID(),
                "R-2026-001042",
                UUID.randomUUID(),
                UUID.randomUUID(),
                "EUR",
                DUE.minusDays(30),
                DUE,
                List.of(new InvoiceLine("BX-2040", "Shipping box", 10, new BigDecimal("40.00"))),
                InvoiceStatus.OPEN,
                0,
                BigDecimal.ZERO);
    }
}
