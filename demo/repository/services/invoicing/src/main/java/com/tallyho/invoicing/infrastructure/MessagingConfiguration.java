package com.tallyho.invoicing.infrastructure;

import org.springframework.amqp.support.converter.Jackson2JsonMessageConverter;
import org.springframework.amqp.support.converter.MessageConverter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class MessagingConfiguration {

    @Bean
    MessageConverter jsonMessages() {
        return new Jackson2JsonMessageConverter();
    }
}
