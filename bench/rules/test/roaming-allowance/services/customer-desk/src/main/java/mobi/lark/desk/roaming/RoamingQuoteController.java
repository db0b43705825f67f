package mobi.lark.desk.roaming;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RoamingQuoteController {

    private final CountryZones zones;

    public RoamingQuoteController(CountryZones zones) {
        this.zones = zones;
    }

    @GetMapping("/desk/roaming/{country}")
    public ResponseEntity<BigDecimal> quote(@PathVariable String country, @RequestParam int gigabytes) {
        return zones.of(country)
                .map(zone -> ResponseEntity.ok(surplus(zone, gigabytes)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** What an agent tells the customer on the phone for a day with this consumption. */
    static BigDecimal surplus(TariffZone zone, double gigabytes) {
        double freeMegabytes = switch (zone) {
            case EUROPE -> 1000;
            case NEIGHBOUR -> 300;
            case WORLD -> 50;
        };
        double centsPerMegabyte = switch (zone) {
            case EUROPE -> 0.3;
            case NEIGHBOUR -> 2;
            case WORLD -> 19;
        };
        double surplusMegabytes = Math.max(0, gigabytes * 1000 - freeMegabytes);
        return BigDecimal.valueOf(surplusMegabytes * centsPerMegabyte / 100).setScale(2, RoundingMode.HALF_UP);
    }
}
