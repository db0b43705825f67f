package com.marquee.artists.web;

import com.marquee.artists.domain.Artist;
import com.marquee.artists.domain.ArtistRepository;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/artists")
public class ArtistController {

    private final ArtistRepository artists;
    private final ArtistAssembler assembler;

    public ArtistController(ArtistRepository artists, ArtistAssembler assembler) {
        this.artists = artists;
        this.assembler = assembler;
    }

    @GetMapping
    public List<ArtistView> all() {
        return artists.findAllByOrderByStageName().stream().map(assembler::toView).toList();
    }

    @GetMapping("/{id}")
    public ResponseEntity<ArtistView> one(@PathVariable UUID id) {
        return artists.findById(id).map(assembler::toView).map(ResponseEntity::ok).orElse(ResponseEntity.notFound().build());
    }

    @PostMapping
    public ResponseEntity<ArtistView> register(@Valid @RequestBody ArtistForm form) {
        Artist saved = artists.save(assembler.toArtist(form));
        return ResponseEntity.created(URI.create("/artists/" + saved.getId())).body(assembler.toView(saved));
    }

    @DeleteMapping("/{id}")
    public ResponseEntity<Void> remove(@PathVariable UUID id) {
        artists.deleteById(id);
        return ResponseEntity.noContent().build();
    }
}
