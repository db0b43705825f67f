package com.tallyho.invoicing.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

public final class Invoice {

    private final UUID id;
    private final String number;
    private final UUID orderId;
    private final UUID customerId;
    private final String currency;
    private final LocalDate issuedOn;
    private final LocalDate dueOn;
    private final List<InvoiceLine> lines;
    private InvoiceStatus status;
    private int dunningLevel;
    private BigDecimal dunningFee;

    public Invoice(
            UUID id,
            String number,
            UUID orderId,
            UUID customerId,
            String currency,
            LocalDate issuedOn,
            LocalDate dueOn,
            List<InvoiceLine> lines,
            InvoiceStatus status,
            int dunningLevel,
            BigDecimal dunningFee) {
        this.id = id;
        this.number = number;
        this.orderId = orderId;
        this.customerId = customerId;
        this.currency = currency;
        this.issuedOn = issuedOn;
        this.dueOn = dueOn;
        this.lines = new ArrayList<>(lines);
        this.status = status;
        this.dunningLevel = dunningLevel;
        this.dunningFee = dunningFee;
    }

    public BigDecimal net() {
        return lines.stream().map(InvoiceLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal total() {
        return net().add(dunningFee);
    }

    public void reprice(BigDecimal amount) {
        if (status != InvoiceStatus.DRAFT) {
            throw new IllegalStateException("Invoice " + number + " has been sent and is corrected by a credit note.");
        }
        if (lines.size() == 1) {
            lines.set(0, lines.get(0).withAmount(amount));
            return;
        }
        BigDecimal others = lines.subList(1, lines.size()).stream()
                .map(InvoiceLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        lines.set(0, lines.get(0).withAmount(amount.subtract(others)));
    }

    public void send() {
        if (status != InvoiceStatus.DRAFT) {
            throw new IllegalStateException("Invoice " + number + " has been sent before.");
        }
        status = InvoiceStatus.OPEN;
    }

    public void markPaid() {
        if (status == InvoiceStatus.DRAFT) {
            throw new IllegalStateException("A draft cannot be paid.");
        }
        status = InvoiceStatus.PAID;
    }

    public void remind(int level, BigDecimal fee) {
        dunningLevel = level;
        dunningFee = dunningFee.add(fee);
    }

    public boolean isOverdueOn(LocalDate day) {
        return status == InvoiceStatus.OPEN && day.isAfter(dueOn);
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public UUID orderId() {
        return orderId;
    }

    public UUID customerId() {
        return customerId;
    }

    public String currency() {
        return currency;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public List<InvoiceLine> lines() {
        return List.copyOf(lines);
    }

    public InvoiceStatus status() {
        return status;
    }

    public int dunningLevel() {
        return dunningLevel;
    }

    public BigDecimal dunningFee() {
        return dunningFee;
    }
}
