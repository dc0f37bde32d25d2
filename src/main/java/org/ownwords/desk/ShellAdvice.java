package org.ownwords.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Installation;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every staff page its shell. */
@ControllerAdvice("org.ownwords.desk")
class ShellAdvice {

    private final Installation installation;
    private final Clock clock;
    private final String version;

    ShellAdvice(Installation installation, Clock clock, BuiltFiles files) {
        this.installation = installation;
        this.clock = clock;
        this.version = files.version();
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request, @AuthenticationPrincipal @Nullable SignedIn me) {
        return new Shell(
                Optional.ofNullable(me).map(SignedIn::person),
                installation.demo(),
                clock.instant(),
                token(request),
                version);
    }

    private static CsrfToken token(HttpServletRequest request) {
        Object token = request.getAttribute(CsrfToken.class.getName());
        return token instanceof CsrfToken found ? found : new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "none");
    }
}
