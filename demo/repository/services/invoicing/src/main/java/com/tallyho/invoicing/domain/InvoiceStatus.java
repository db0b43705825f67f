package com.tallyho.invoicing.domain;

public enum InvoiceStatus {
    DRAFT,
    OPEN,
    PAID,
    WRITTEN_OFF
}
