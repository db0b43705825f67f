package nl.grachten.lending.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

public class FileCompleteness {

    private static final BigDecimal NOTARY_DEED_FROM = new BigDecimal("25000");

    public List<Gap> missing(CustomerFile file) {
        List<Gap> gaps = new ArrayList<>();
        int payslips = file.isStarter() ? 1 : 3;
        if (file.payslips().size() < payslips) {
            gaps.add(Gap.PAYSLIPS);
        }
        if (file.giftAmount().compareTo(NOTARY_DEED_FROM) > 0 && file.giftDeed() == null) {
            gaps.add(Gap.GIFT_DEED);
        }
        if (file.identityDocument() == null || file.identityDocument().isExpired()) {
            gaps.add(Gap.IDENTITY);
        }
        return gaps;
    }

    public enum Gap { PAYSLIPS, GIFT_DEED, IDENTITY }
}
