package example.billing.read;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.Locale;

public final class AmountParser {
    public static long parse(String text) throws ParseException {
        NumberFormat format = NumberFormat.getInstance(Locale.GERMANY);
        return new BigDecimal(format.parse(text.replace("EUR", "").trim()).toString()).movePointRight(2).longValueExact();
    }
}
