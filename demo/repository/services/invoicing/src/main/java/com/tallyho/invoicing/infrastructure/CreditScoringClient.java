package com.tallyho.invoicing.infrastructure;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

@Component
public class CreditScoringClient {

    private static final Logger LOG = LoggerFactory.getLogger(CreditScoringClient.class);
    private static final String GRADE_WITHOUT_ANSWER = "C";

    private final RestTemplate http;
    private final String baseUrl;

    public CreditScoringClient(RestTemplate http, @Value("${credit-scoring.base-url}") String baseUrl) {
        this.http = http;
        this.baseUrl = baseUrl;
    }

    record Score(UUID customerId, int points, String grade) {
    }

    public String gradeOf(UUID customerId) {
        try {
            Score score = http.getForObject(baseUrl + "/v1/scores/{customerId}", Score.class, customerId);
            return score == null ? GRADE_WITHOUT_ANSWER : score.grade();
        } catch (RestClientException problem) {
            LOG.warn("No credit score for {}, using {}", customerId, GRADE_WITHOUT_ANSWER, problem);
            return GRADE_WITHOUT_ANSWER;
        }
    }
}
