package org.ownwords.desk.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.ownwords.desk.access.PublicPages;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for what went wrong on the way to another: in plain words, without a trace of the program. */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path instanceof String address && PublicPages.isPublic(address)) {
            model.addAttribute("missing", status == 404);
            return "desk/problem/public";
        }
        // PostgreSQL keeps every sign but this one, which no keyboard has.
        boolean zero = status >= 500 && holdsZero(request);
        if (zero) {
            status = HttpServletResponse.SC_BAD_REQUEST;
            response.setStatus(status);
        }
        model.addAttribute("zero", zero);
        model.addAttribute("status", status);
        model.addAttribute("oldForm", Boolean.TRUE.equals(request.getAttribute("ownwords.old-form")));
        return "desk/problem/error";
    }

    private static boolean holdsZero(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(typed -> typed.indexOf('\0') >= 0);
    }
}
