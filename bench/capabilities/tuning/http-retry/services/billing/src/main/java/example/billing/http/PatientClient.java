package example.billing.http;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.ThreadLocalRandom;

public class PatientClient {
    private final HttpClient client = HttpClient.newHttpClient();

    public HttpResponse<String> execute(HttpRequest request) throws Exception {
        int attempt = 0;
        while (true) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            boolean isBusy = response.statusCode() == 429 || response.statusCode() == 503;
            if (!isBusy || attempt++ >= 4) {
                return response;
            }
            long millis = response.headers().firstValue("Retry-After").map(Long::parseLong).map(s -> s * 1000)
                    .orElse(200L << attempt);
            Thread.sleep(millis + ThreadLocalRandom.current().nextInt(100));
        }
    }
}
