package org.ownwords.desk.access;

import jakarta.servlet.DispatcherType;
import org.ownwords.account.Role;
import org.ownwords.desk.Destination;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * Which staff path is open to whom. A path that stands under no {@link Destination} is open to nobody: a new page needs its
 * rule before it can be seen.
 */
final class PathRules {

    /** Paths for people who are not signed in. */
    static final String[] OPEN = {"/sign-in", "/first/**", "/password/**", "/error"};

    private PathRules() {}

    static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths,
            boolean demo) {
        paths.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        paths.requestMatchers(OPEN).permitAll();
        paths.requestMatchers("/", "/sign-out").authenticated();
        // A commissioner looks at areas and changes nothing; a reviewer judges texts and edits none.
        paths.requestMatchers(HttpMethod.POST, "/areas/**")
                .hasAnyRole(names(Role.OUTREACH_WORKER, Role.SAFEGUARDING_LEAD, Role.ADMINISTRATOR));
        paths.requestMatchers("/messages/*/*/edit")
                .hasAnyRole(names(Role.OUTREACH_WORKER, Role.SAFEGUARDING_LEAD, Role.CO_DEVELOPER));
        // A co-developer reads sessions; whoever held them writes them down.
        paths.requestMatchers(HttpMethod.POST, "/sessions/**")
                .hasAnyRole(names(Role.OUTREACH_WORKER, Role.SAFEGUARDING_LEAD));
        paths.requestMatchers("/sessions/new").hasAnyRole(names(Role.OUTREACH_WORKER, Role.SAFEGUARDING_LEAD));
        paths.requestMatchers(HttpMethod.POST, "/messages/*/*/history")
                .hasAnyRole(names(Role.OUTREACH_WORKER, Role.SAFEGUARDING_LEAD, Role.CO_DEVELOPER));
        for (Destination place : Destination.values()) {
            String below = place.path() + "/**";
            if (place == Destination.HANDSET && !demo) {
                paths.requestMatchers(below).denyAll();
            } else {
                paths.requestMatchers(below).hasAnyRole(names(place.roles().toArray(Role[]::new)));
            }
        }
        paths.anyRequest().denyAll();
    }

    private static String[] names(Role... roles) {
        String[] names = new String[roles.length];
        for (int i = 0; i < roles.length; i++) {
            names[i] = roles[i].name();
        }
        return names;
    }
}
