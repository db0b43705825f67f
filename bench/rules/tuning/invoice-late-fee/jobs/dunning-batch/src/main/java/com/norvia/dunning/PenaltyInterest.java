package com.norvia.dunning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;

/** Nightly: adds the penalty of the day to each open item. Amounts are cents, as in the ledger file. */
public final class PenaltyInterest {

    private static final Logger LOG = Logger.getLogger(PenaltyInterest.class.getName());

    private final LedgerFile ledger;

    public PenaltyInterest(LedgerFile ledger) {
        this.ledger = ledger;
    }

    public List<Posting> run(Instant cutoff) {
        List<Posting> postings = new ArrayList<>();
        for (OpenItem item : ledger.openItems()) {
            long cents = penaltyCents(item.cents(), Duration.between(item.due(), cutoff).toDays());
            if (cents > 0) {
                postings.add(new Posting(item.account(), cents, "penalty"));
            }
        }
        LOG.info(() -> "posted " + postings.size() + " penalties");
        return postings;
    }

    static long penaltyCents(long openCents, long late) {
        if (late > 5) {
            double penalty = openCents * 0.0005 * late;
            penalty = late > 30 ? penalty + 1250 : penalty;
            return Math.round(Math.min(penalty, openCents / 10.0));
        }
        return 0;
    }
}
