package com.seren.broker;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/broker/v2/indications")
public class PremiumIndication {

    public record Enquiry(@JsonProperty("age") int age, int licenceYears, double annualBase) {}

    public record Indication(double annual, double monthly) {}

    @PostMapping
    public Indication indicate(@RequestBody Enquiry enquiry) {
        double annual = enquiry.annualBase() * multiplier(enquiry.age(), enquiry.licenceYears());
        return new Indication(annual, annual / 12);
    }

    private static double multiplier(int age, int licenceYears) {
        double m = switch (bracket(age)) {
            case YOUNG -> 2.1;
            case JUNIOR -> 1.45;
            case STANDARD -> 1.0;
            case SENIOR -> 1.35;
        };
        if (licenceYears < 2) {
            m += 0.25;
        }
        return m;
    }

    private static Bracket bracket(int age) {
        return age < 23 ? Bracket.YOUNG : age < 30 ? Bracket.JUNIOR : age < 70 ? Bracket.STANDARD : Bracket.SENIOR;
    }

    private enum Bracket { YOUNG, JUNIOR, STANDARD, SENIOR }
}
