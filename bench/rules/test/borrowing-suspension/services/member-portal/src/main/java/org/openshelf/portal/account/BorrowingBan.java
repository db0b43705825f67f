package org.openshelf.portal.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Shows a member for how long lending is closed, before the items are back. */
public class BorrowingBan {

    private static final NavigableMap<Integer, Integer> BAN_DAYS = new TreeMap<>();

    static {
        BAN_DAYS.put(4, 7);
        BAN_DAYS.put(15, 21);
        BAN_DAYS.put(31, 60);
    }

    private final Clock clock;

    public BorrowingBan(Clock clock) {
        this.clock = clock;
    }

    public Period banFor(Member member, LocalDate dueDate, int copies) {
        if (member.isStaff() || member.isFaculty()) {
            return Period.ZERO;
        }
        int late = (int) ChronoUnit.DAYS.between(dueDate, LocalDate.now(clock));
        var entry = BAN_DAYS.floorEntry(late);
        if (entry == null) {
            return Period.ZERO;
        }
        return Period.ofDays(entry.getValue() * copies);
    }

    public String describe(Period ban) {
        return ban.isZero() ? "You can borrow right away." : "Borrowing closes for " + ban.getDays() + " days.";
    }
}
