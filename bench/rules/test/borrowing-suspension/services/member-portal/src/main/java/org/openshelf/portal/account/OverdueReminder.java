package org.openshelf.portal.account;

import java.util.Optional;

public class OverdueReminder {

    private final MailTemplates templates;

    public OverdueReminder(MailTemplates templates) {
        this.templates = templates;
    }

    /** Which letter an overdue loan gets today; members who are suspended already hear nothing more. */
    public Optional<String> templateFor(Member member, int daysOverdue, boolean suspended) {
        if (suspended) {
            return Optional.empty();
        }
        if (daysOverdue == 1 || daysOverdue == 5) {
            return Optional.of(templates.friendly(member.language()));
        }
        if (daysOverdue == 10) {
            return Optional.of(templates.urgent(member.language()));
        }
        return daysOverdue % 20 == 0 ? Optional.of(templates.registered(member.language())) : Optional.empty();
    }

    public boolean isQuietDay(int daysOverdue) {
        return daysOverdue <= 0;
    }
}
