package org.ownwords.desk.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.ownwords.account.SignInLocked;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, with the reason and the name that was typed. */
final class RefusedSignIn implements AuthenticationFailureHandler {

    private final Clock clock;

    RefusedSignIn(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        String name = request.getParameter("name");
        request.getSession().setAttribute(SignInPage.TYPED, name == null ? "" : name);
        String reason = why instanceof SignInLocked locked
                ? "locked=" + Math.max(1, minutes(Duration.between(clock.instant(), locked.until())))
                : "wrong";
        response.sendRedirect(request.getContextPath() + "/sign-in?" + reason);
    }

    private static long minutes(Duration left) {
        return left.plusSeconds(59).toMinutes();
    }
}
