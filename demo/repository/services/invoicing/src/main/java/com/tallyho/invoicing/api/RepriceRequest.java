package com.tallyho.invoicing.api;

import java.math.BigDecimal;
import java.util.UUID;

public record RepriceRequest(UUID orderId, BigDecimal amount) {
}
