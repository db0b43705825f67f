package mutual.policies.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;

public class FormOriginFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    public void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws Exception {
        if (SAFE.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        String cookie = Arrays.stream(request.getCookies()).filter(c -> c.getName().equals("XSRF-TOKEN"))
                .map(Cookie::getValue).findFirst().orElse(null);
        if (cookie == null || !cookie.equals(request.getHeader("X-XSRF-TOKEN"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "csrf_failed");
            return;
        }
        chain.doFilter(request, response);
    }
}
