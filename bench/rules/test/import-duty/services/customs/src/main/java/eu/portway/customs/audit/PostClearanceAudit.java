package eu.portway.customs.audit;

import eu.portway.customs.declaration.Declaration;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Recalculates last month's declarations and lists those that were charged something else. */
public class PostClearanceAudit {

    private static final Logger LOG = LoggerFactory.getLogger(PostClearanceAudit.class);
    private static final double TOLERANCE = 0.05;

    public List<Declaration> suspicious(List<Declaration> declarations) {
        List<Declaration> found = declarations.stream()
                .filter(d -> Math.abs(d.charged() - expected(d.invoiceTotal(), d.present(), d.tariff())) > TOLERANCE)
                .collect(Collectors.toList());
        LOG.info("{} of {} declarations differ", found.size(), declarations.size());
        return found;
    }

    static double expected(double invoiceTotal, boolean present, double tariff) {
        double exempt = present ? 150 : 45;
        if (invoiceTotal <= exempt) {
            return 0;
        }
        double rate = invoiceTotal <= 700 ? 0.03 : tariff;
        double processing = Math.min(480, Math.max(8, invoiceTotal * 0.0035));
        return Math.round((invoiceTotal * rate + processing) * 100) / 100.0;
    }
}
