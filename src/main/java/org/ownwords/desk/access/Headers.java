package org.ownwords.desk.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells the browser: load from here alone, tell nobody where the reader came from, keep nothing. */
final class Headers {

    private static final String OWN_FILES =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; ";
    private static final String NO_SENSORS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    private Headers() {}

    static void forStaffPages(HttpSecurity http) throws Exception {
        // A staff page shows an email in a frame of its own.
        http.headers(headers -> common(headers)
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .contentSecurityPolicy(policy -> policy.policyDirectives(OWN_FILES + "frame-ancestors 'self'")));
    }

    static void forPublicPages(HttpSecurity http) throws Exception {
        http.headers(headers -> common(headers)
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .contentSecurityPolicy(policy -> policy.policyDirectives(OWN_FILES + "frame-ancestors 'none'")));
    }

    /** Files of the build hold nothing of anybody: browsers may keep them. */
    static void forFiles(HttpSecurity http) throws Exception {
        http.headers(headers -> common(headers).cacheControl(HeadersConfigurer.CacheControlConfig::disable));
    }

    private static HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers) {
        return headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy(NO_SENSORS))
                .crossOriginOpenerPolicy(policy -> policy.policy(
                        org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                .CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}
