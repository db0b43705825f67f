package com.marquee.programme.config;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.caffeine.CaffeineCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableCaching
public class CacheConfiguration {

    @Bean
    public CacheManager cacheManager() {
        CaffeineCacheManager caches = new CaffeineCacheManager("performances", "halls");
        caches.setCaffeine(Caffeine.newBuilder().maximumSize(5_000).expireAfterWrite(Duration.ofMinutes(4)).recordStats());
        return caches;
    }
}
