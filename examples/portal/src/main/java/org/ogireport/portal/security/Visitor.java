package org.ogireport.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page what its visitor may do. */
@ControllerAdvice
class Visitor {
    @ModelAttribute("mayDecide")
    boolean mayDecide(HttpServletRequest request) {
        return request.isUserInRole(PortalUsers.ADMINISTRATOR);
    }

    @ModelAttribute("mayReport")
    boolean mayReport(HttpServletRequest request) {
        return request.isUserInRole(PortalUsers.CLERK) || mayDecide(request);
    }
}
