package com.tallyho.invoicing.application;

import com.tallyho.invoicing.domain.Invoice;
import com.tallyho.invoicing.domain.InvoiceLine;
import com.tallyho.invoicing.domain.InvoiceStatus;
import com.tallyho.invoicing.domain.PaymentTerms;
import com.tallyho.invoicing.infrastructure.CreditScoringClient;
import com.tallyho.invoicing.infrastructure.InvoiceRepository;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class InvoiceService {

    private final InvoiceRepository invoices;
    private final CreditScoringClient creditScoring;
    private final Clock clock;

    public InvoiceService(InvoiceRepository invoices, CreditScoringClient creditScoring, Clock clock) {
        this.invoices = invoices;
        this.creditScoring = creditScoring;
        this.clock = clock;
    }

    @Transactional
    public Invoice draft(UUID orderId, UUID customerId, String currency, List<InvoiceLine> lines) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("An invoice needs at least one line.");
        }
        LocalDate today = LocalDate.now(clock);
        String grade = creditScoring.gradeOf(customerId);
        PaymentTerms terms = PaymentTerms.forGrade(grade);

        Invoice invoice = new Invoice(
                UUID.randomUUID(),
                invoices.nextNumber(today.getYear()),
                orderId,
                customerId,
                currency,
                today,
                terms.dueOn(today),
                lines,
                InvoiceStatus.DRAFT,
                0,
                BigDecimal.ZERO);
        invoices.save(invoice);
        return invoice;
    }

    @Transactional
    public Invoice reprice(UUID invoiceId, BigDecimal amount) {
        Invoice invoice = require(invoiceId);
        invoice.reprice(amount);
        invoices.save(invoice);
        return invoice;
    }

    @Transactional
    public Invoice send(UUID invoiceId) {
        Invoice invoice = require(invoiceId);
        invoice.send();
        invoices.save(invoice);
        return invoice;
    }

    @Transactional
    public Invoice markPaid(UUID invoiceId) {
        Invoice invoice = require(invoiceId);
        invoice.markPaid();
        invoices.save(invoice);
        return invoice;
    }

    @Transactional(readOnly = true)
    public Invoice require(UUID invoiceId) {
        return invoices.find(invoiceId)
                .orElseThrow(() -> new NoSuchElementException("There is no invoice " + invoiceId + "."));
    }

    @Transactional(readOnly = true)
    public List<Invoice> forCustomer(UUID customerId) {
        return invoices.forCustomer(customerId);
    }
}
