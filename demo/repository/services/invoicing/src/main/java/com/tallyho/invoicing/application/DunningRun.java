package com.tallyho.invoicing.application;

import com.tallyho.invoicing.domain.DunningPolicy;
import com.tallyho.invoicing.domain.Invoice;
import com.tallyho.invoicing.infrastructure.InvoiceRepository;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
public class DunningRun {

    private static final Logger LOG = LoggerFactory.getLogger(DunningRun.class);

    private final InvoiceRepository invoices;
    private final DunningPolicy policy;
    private final Clock clock;

    public DunningRun(InvoiceRepository invoices, DunningPolicy policy, Clock clock) {
        this.invoices = invoices;
        this.policy = policy;
        this.clock = clock;
    }

    @Scheduled(cron = "${invoicing.dunning.cron}")
    public void run() {
        LocalDate today = LocalDate.now(clock);
        int reminded = 0;
        for (Invoice invoice : invoices.overdueOn(today)) {
            DunningPolicy.Reminder reminder = policy.reminderFor(invoice, today);
            if (reminder.level() > invoice.dunningLevel()) {
                invoice.remind(reminder.level(), reminder.fee());
                invoices.save(invoice);
                reminded++;
            }
        }
        LOG.info("Dunning run of {}: {} reminders", today, reminded);
    }
}
