def remind_customers(invoices, today):
    reminders = []
    for invoice in invoices:
        if invoice.paid_on is not None:
            continue
        days_late = (today - invoice.due_on).days
        if days_late <= 0:
            continue
        level = 1 + len(invoice.reminders)
        text = "Invoice {} is {} days late".format(invoice.number, days_late)
        recipient = invoice.customer.billing_address or invoice.customer.address
        reminders.append({"to": recipient, "level": level, "text": text})
        invoice.reminders.append((today, level))
    reminders.sort(key=lambda reminder: reminder["level"], reverse=True)
    return reminders
