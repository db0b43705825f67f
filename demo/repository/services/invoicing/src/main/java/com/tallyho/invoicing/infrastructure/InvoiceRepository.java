package com.tallyho.invoicing.infrastructure;

import com.tallyho.invoicing.domain.Invoice;
import com.tallyho.invoicing.domain.InvoiceLine;
import com.tallyho.invoicing.domain.InvoiceStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
public class InvoiceRepository {

    private static final String COLUMNS =
            "id, number, order_id, customer_id, currency, issued_on, due_on, status, dunning, dunning_fee";

    private final JdbcTemplate jdbc;

    public InvoiceRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Invoice> find(UUID id) {
        return jdbc.query("select " + COLUMNS + " from invoicing.invoices where id = ?", this::read, id)
                .stream()
                .findFirst();
    }

    public List<Invoice> forCustomer(UUID customerId) {
        return jdbc.query(
                "select " + COLUMNS + " from invoicing.invoices where customer_id = ? order by issued_on desc",
                this::read,
                customerId);
    }

    public List<Invoice> overdueOn(LocalDate day) {
        return jdbc.query(
                "select " + COLUMNS + " from invoicing.invoices where status = 'OPEN' and due_on < ?",
                this::read,
                day);
    }

    public String nextNumber(int year) {
        Long next = jdbc.queryForObject("select nextval('invoicing.invoice_numbers')", Long.class);
        return "R-%d-%06d".formatted(year, next);
    }

    public void save(Invoice invoice) {
        jdbc.update(
                """
                insert into invoicing.invoices
                    (id, number, order_id, customer_id, currency, issued_on, due_on, status, dunning, dunning_fee)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                set status = excluded.status, dunning = excluded.dunning, dunning_fee = excluded.dunning_fee
                """,
                invoice.id(),
                invoice.number(),
                invoice.orderId(),
                invoice.customerId(),
                invoice.currency(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.status().name(),
                invoice.dunningLevel(),
                invoice.dunningFee());

        jdbc.update("delete from invoicing.invoice_lines where invoice_id = ?", invoice.id());
        int position = 1;
        for (InvoiceLine line : invoice.lines()) {
            jdbc.update(
                    "insert into invoicing.invoice_lines values (?, ?, ?, ?, ?, ?)",
                    invoice.id(),
                    position++,
                    line.sku(),
                    line.description(),
                    line.quantity(),
                    line.amount());
        }
    }

    private Invoice read(ResultSet row, int index) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Invoice(
                id,
                row.getString("number"),
                row.getObject("order_id", UUID.class),
                row.getObject("customer_id", UUID.class),
                row.getString("currency"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                linesOf(id),
                InvoiceStatus.valueOf(row.getString("status")),
                row.getInt("dunning"),
                row.getBigDecimal("dunning_fee"));
    }

    private List<InvoiceLine> linesOf(UUID invoiceId) {
        return jdbc.query(
                "select sku, description, quantity, amount from invoicing.invoice_lines where invoice_id = ? order by position",
                (row, index) -> new InvoiceLine(
                        row.getString("sku"),
                        row.getString("description"),
                        row.getInt("quantity"),
                        row.getBigDecimal("amount")),
                invoiceId);
    }
}
