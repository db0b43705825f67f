package com.tallyho.invoicing.api;

import com.tallyho.invoicing.domain.Invoice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

public record InvoiceResponse(
        UUID id,
        String number,
        UUID orderId,
        UUID customerId,
        String currency,
        LocalDate issuedOn,
        LocalDate dueOn,
        String status,
        BigDecimal total,
        int dunningLevel) {

    static InvoiceResponse from(Invoice invoice) {
        return new InvoiceResponse(
                invoice.id(),
                invoice.number(),
                invoice.orderId(),
                invoice.customerId(),
                invoice.currency(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.status().name().toLowerCase(),
                invoice.total(),
                invoice.dunningLevel());
    }
}
