package com.tallyho.invoicing.infrastructure;

import java.math.BigDecimal;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
public class PriceChangeListener {

    private static final Logger LOG = LoggerFactory.getLogger(PriceChangeListener.class);

    private final JdbcTemplate jdbc;

    public PriceChangeListener(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record PriceChanged(UUID orderId, String sku, BigDecimal before, BigDecimal after, String currency) {
    }

    @RabbitListener(queues = "prices.recalculated")
    public void onPriceChanged(PriceChanged change) {
        int rows = jdbc.update(
                "update invoicing.invoice_drafts set amount = amount - ? + ?, repriced_at = now() where order_id = ?",
                change.before(),
                change.after(),
                change.orderId());
        if (rows == 0) {
            LOG.debug("Order {} has no draft yet", change.orderId());
        }
    }
}
