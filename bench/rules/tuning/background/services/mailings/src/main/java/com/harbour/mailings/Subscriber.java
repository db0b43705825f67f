package com.harbour.mailings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

@Entity
@Table(name = "subscribers")
public class Subscriber {

    @Id
    @GeneratedValue
    private Long id;

    @Column(nullable = false, unique = true)
    private String address;

    private String firstName;

    private Locale language;

    private Instant confirmedAt;

    protected Subscriber() {
    }

    public Subscriber(String address, Locale language) {
        this.address = address.strip().toLowerCase(Locale.ROOT);
        this.language = language;
    }

    public void confirm(Instant at) {
        if (confirmedAt == null) {
            confirmedAt = at;
        }
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public String greeting() {
        return firstName == null ? "Hello" : "Hello " + firstName;
    }
}
