package org.ownwords.review.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What every answer below {@code /r/} says to browsers and messengers, and how often it is given. Where a request comes from is
 * known by a keyed hash whose key dies with the process, for a minute.
 */
@Configuration(proxyBeanMethods = false)
class LinkGuard implements WebMvcConfigurer, HandlerInterceptor {

    /** A whole library may come from one address. */
    static final int FROM_ONE_PLACE = 300;

    static final int TO_ONE_LINK = 90;

    private static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; media-src 'self';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final Pace places;
    private final Pace links;
    private final byte[] key = new byte[32];

    LinkGuard(Clock clock) {
        this.places = new Pace(FROM_ONE_PLACE, clock);
        this.links = new Pace(TO_ONE_LINK, clock);
        new SecureRandom().nextBytes(key);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns("/r/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive, nosnippet, noimageindex");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", NOTHING_FROM_ELSEWHERE);
        String path = request.getRequestURI();
        int end = path.indexOf('/', 3);
        String link = end < 0 ? path : path.substring(0, end);
        if (places.allows(hidden(request.getRemoteAddr())) && links.allows(hidden(link))) {
            return true;
        }
        response.setStatus(429);
        response.setHeader("Retry-After", "60");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(TOO_MANY);
        return false;
    }

    private static final String TOO_MANY = """
            <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">\
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>Information</title>\
            <link rel="icon" href="data:,"></head>\
            <body><main><h1>Please wait a minute, then try again.</h1></main></body></html>""";

    private String hidden(String whence) throws NoSuchAlgorithmException, InvalidKeyException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(whence.getBytes(StandardCharsets.UTF_8)));
    }
}
