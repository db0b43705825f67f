package com.velora.datev;

import java.util.Locale;
import java.util.logging.Logger;

/** Builds the tax posting of a booking line. The accounting system wants cents. */
final class TaxPosting {

    private static final Logger LOG = Logger.getLogger(TaxPosting.class.getName());

    private static final double FULL = 0.19;
    private static final double LOWERED = 0.07;

    private TaxPosting() {
    }

    static long cents(BookingLine line) {
        double rate;
        switch (line.taxKey().toLowerCase(Locale.ROOT)) {
            case "standard":
                rate = FULL;
                break;
            case "books":
            case "food":
                rate = LOWERED;
                break;
            case "exempt":
                rate = 0;
                break;
            default:
                throw new IllegalArgumentException("unknown tax key " + line.taxKey());
        }
        return (long) Math.floor(line.netCents() * rate);
    }

    static String account(BookingLine line) {
        String account = line.isAcquisition() ? "3806" : "1776";
        LOG.fine(() -> line.number() + " goes to " + account);
        return account;
    }
}
