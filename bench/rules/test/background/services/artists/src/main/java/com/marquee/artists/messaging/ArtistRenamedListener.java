package com.marquee.artists.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
public class ArtistRenamedListener {

    private static final Logger LOG = LoggerFactory.getLogger(ArtistRenamedListener.class);

    private final ObjectMapper mapper;
    private final SearchIndex index;

    public ArtistRenamedListener(ObjectMapper mapper, SearchIndex index) {
        this.mapper = mapper;
        this.index = index;
    }

    @KafkaListener(topics = "artists.renamed.v1", groupId = "artist-search")
    public void onRenamed(String payload) throws JsonProcessingException {
        ArtistRenamed event = mapper.readValue(payload, ArtistRenamed.class);
        index.replaceName(event.artistId(), event.newName());
        LOG.info("indexed new name of artist {}", event.artistId());
    }

    public record ArtistRenamed(String artistId, String oldName, String newName) {}
}
