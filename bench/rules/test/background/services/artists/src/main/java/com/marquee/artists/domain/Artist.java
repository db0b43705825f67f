package com.marquee.artists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

@Entity
public class Artist {

    @Id
    @GeneratedValue
    private UUID id;

    @Column(nullable = false, length = 140)
    private String stageName;

    @Column(length = 2)
    private String country;

    @ElementCollection
    private Set<String> genres = new LinkedHashSet<>();

    protected Artist() {}

    public Artist(String stageName, String country) {
        this.stageName = Objects.requireNonNull(stageName);
        this.country = country;
    }

    public UUID getId() {
        return id;
    }

    public String getStageName() {
        return stageName;
    }

    public void rename(String newName) {
        this.stageName = Objects.requireNonNull(newName);
    }

    public Set<String> getGenres() {
        return Set.copyOf(genres);
    }

    public void addGenre(String genre) {
        genres.add(genre.trim().toLowerCase());
    }

    public String getCountry() {
        return country;
    }
}
