package com.tallyho.invoicing.api;

import com.tallyho.invoicing.domain.InvoiceLine;
import java.util.List;
import java.util.UUID;

public record InvoiceRequest(UUID orderId, UUID customerId, String currency, List<InvoiceLine> lines) {
}
