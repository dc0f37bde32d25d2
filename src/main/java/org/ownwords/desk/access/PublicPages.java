package org.ownwords.desk.access;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;

/**
 * The pages for everybody and the files that pages load: no session, no cookie, and a staff member's own cookie is not looked
 * at either, so that nothing on the way to a page knows who opens it.
 */
@Configuration(proxyBeanMethods = false)
public class PublicPages {

    // What is posted below /r/ needs no token against forgery: nothing there rests on a cookie or on who is signed in.
    // The address
    // itself is the only authority, and whoever could forge a request with it could open it as well.
    static final String[] PATHS = {"/s/**", "/c/**", "/r/**", "/public/**"};
    static final String[] FILES = {"/assets/**", "/fonts/**"};

    /** Whether a path is one of the public pages or files; an error on the way to it must not set a cookie either. */
    public static boolean isPublic(String path) {
        return Stream.of(PATHS, FILES)
                .flatMap(Stream::of)
                .map(pattern -> pattern.substring(0, pattern.length() - 2))
                .anyMatch(start -> (path + "/").startsWith(start));
    }

    @Bean
    @Order(1)
    SecurityFilterChain publicChain(HttpSecurity http) throws Exception {
        keepNothing(http.securityMatcher(PATHS));
        Headers.forPublicPages(http);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain fileChain(HttpSecurity http) throws Exception {
        keepNothing(http.securityMatcher(FILES));
        Headers.forFiles(http);
        return http.build();
    }

    private static void keepNothing(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }
}
