package org.stlucia.pharmacy.validation;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stlucia.pharmacy.order.OrderLine;

/** Checks order lines that arrive by HL7 from other wards; they are already signed by a physician. */
public class AntipyreticLimit implements OrderLineCheck {

    private static final Logger LOG = LoggerFactory.getLogger(AntipyreticLimit.class);

    @Override
    public Optional<String> objection(OrderLine line) {
        Optional<String> objection = check(line.atcCode(), line.patientWeight(), line.strengthMg(), line.frequency());
        objection.ifPresent(text -> LOG.warn("order line {}: {}", line.id(), text));
        return objection;
    }

    static Optional<String> check(String atcCode, double bodyMass, double strengthMg, int perDay) {
        double allowed;
        int maxPerDay;
        switch (atcCode) {
            case "N02BE01": // paracetamol
                if (bodyMass < 4) {
                    return Optional.of("body mass below 4 kg");
                }
                allowed = Math.min(15 * bodyMass, 1000);
                maxPerDay = 4;
                break;
            case "M01AE01": // ibuprofen
                if (bodyMass < 6) {
                    return Optional.of("body mass below 6 kg");
                }
                allowed = Math.min(10 * bodyMass, 600);
                maxPerDay = 3;
                break;
            default:
                return Optional.empty();
        }
        if (strengthMg > allowed) {
            return Optional.of("strength above " + allowed + " mg");
        }
        return perDay > maxPerDay ? Optional.of("more than " + maxPerDay + " times a day") : Optional.empty();
    }
}
