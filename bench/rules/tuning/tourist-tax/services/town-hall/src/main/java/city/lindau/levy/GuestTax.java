package city.lindau.levy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** By-law of 12 March 2024 on the levy for visitors. */
public final class GuestTax {
    private static final Logger LOG = LoggerFactory.getLogger(GuestTax.class);
    private static final int TAXED_NIGHTS = 7;
    private static final Set<Month> WINTER = EnumSet.of(Month.NOVEMBER, Month.DECEMBER, Month.JANUARY, Month.FEBRUARY);

    public record Guest(LocalDate born, boolean severelyDisabled) { }

    public record Stay(int stars, LocalDate arrival, int nights) { }

    private final AssessmentJournal journal;

    public GuestTax(AssessmentJournal journal) {
        this.journal = journal;
    }

    public static BigDecimal taxFor(Guest guest, Stay stay) {
        int age = Period.between(guest.born(), stay.arrival()).getYears();
        if (age < 16 || guest.severelyDisabled()) {
            return BigDecimal.ZERO;
        }
        BigDecimal perNight = switch (stay.stars()) {
            case 0, 1, 2 -> new BigDecimal("1.50");
            case 3 -> new BigDecimal("2.30");
            case 4 -> new BigDecimal("3.60");
            default -> new BigDecimal("5.00");
        };
        BigDecimal tax = perNight.multiply(BigDecimal.valueOf(Math.min(stay.nights(), TAXED_NIGHTS)));
        if (WINTER.contains(stay.arrival().getMonth())) {
            tax = tax.multiply(new BigDecimal("0.5"));
        }
        return tax.setScale(2, RoundingMode.HALF_UP);
    }

    public void assess(String household, Guest guest, Stay stay) {
        BigDecimal tax = taxFor(guest, stay);
        LOG.debug("{} owes {}", household, tax);
        journal.record(household, stay.arrival(), tax);
    }

    public interface AssessmentJournal {
        void record(String household, LocalDate day, BigDecimal tax);
    }
}
