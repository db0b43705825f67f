package com.tallyho.invoicing.domain;

import java.math.BigDecimal;

public record InvoiceLine(String sku, String description, int quantity, BigDecimal amount) {

    public InvoiceLine withAmount(BigDecimal newAmount) {
        return new InvoiceLine(sku, description, quantity, newAmount);
    }
}
