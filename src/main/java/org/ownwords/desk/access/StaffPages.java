package org.ownwords.desk.access;

import java.time.Clock;
import org.ownwords.account.SignIn;
import org.ownwords.base.Installation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The staff pages: signed in by session, every form with its token. The token lives in the session, in a hidden field of each
 * form and, for htmx, in a header that the page's body names; so the one cookie is closed to scripts.
 */
@Configuration(proxyBeanMethods = false)
class StaffPages {

    @Bean
    @Order(3)
    SecurityFilterChain staffChain(HttpSecurity http, SignIn signIn, Installation installation, Clock clock)
            throws Exception {
        Headers.forStaffPages(http);
        return http.authorizeHttpRequests(paths -> PathRules.apply(paths, installation.demo()))
                .authenticationProvider(signIn)
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .defaultSuccessUrl("/")
                        .failureHandler(new RefusedSignIn(clock)))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(new AskToSignIn()).accessDeniedHandler(new Refused()))
                .addFilterBefore(new EndedSessions(signIn), AuthorizationFilter.class)
                .build();
    }
}
