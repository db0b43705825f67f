package mutual.policies.remote;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

public class PagedList {
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>;\\s*rel=\"next\"");
    private final HttpClient http = HttpClient.newHttpClient();

    public List<String> fetchAll(String first, String token) throws Exception {
        List<String> pages = new ArrayList<>();
        String url = first + "?per_page=50";
        while (url != null) {
            var request = HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token).build();
            var response = http.send(request, BodyHandlers.ofString());
            pages.add(response.body());
            var matcher = NEXT.matcher(response.headers().firstValue("Link").orElse(""));
            url = matcher.find() ? matcher.group(1) : null;
        }
        return pages;
    }
}
