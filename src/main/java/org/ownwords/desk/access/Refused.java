package org.ownwords.desk.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ownwords.account.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Refuses a page that is not for the person; a form whose session ended meanwhile leads to the sign-in page instead. */
final class Refused implements AccessDeniedHandler {

    /** Request attribute that says that the form was too old, for the page that explains. */
    static final String OLD_FORM = "ownwords.old-form";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException && !isSignedIn()) {
            response.sendRedirect(request.getContextPath() + "/sign-in?ended");
            return;
        }
        request.setAttribute(OLD_FORM, why instanceof CsrfException);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean isSignedIn() {
        // The request does not know its user yet where the token is looked at.
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof SignedIn;
    }
}
