package org.ogireport.portal.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.ogireport.portal.intake.RefusedDocument;
import org.ogireport.serialization.problem.ReportReadException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells a visitor why nothing came of a document, on the page where it was chosen. */
@ControllerAdvice(basePackageClasses = DeskRefusals.class)
class DeskRefusals {
    private final Clock clock;

    DeskRefusals(Clock clock) {
        this.clock = clock;
    }

    @ExceptionHandler
    ModelAndView refused(RefusedDocument refused, Locale locale) {
        return startAgain(
                refused.reason().in(locale),
                HttpStatus.valueOf(refused.getStatusCode().value()));
    }

    /** A page that was tampered with or cut on its way. */
    @ExceptionHandler
    ModelAndView unreadable(ReportReadException refused, Locale locale) {
        return startAgain(refused.message(locale), HttpStatus.BAD_REQUEST);
    }

    private ModelAndView startAgain(String reason, HttpStatus status) {
        ModelAndView page = new ModelAndView("start", status);
        page.addObject("refused", reason);
        page.addObject("years", BlankReport.years(LocalDate.now(clock)));
        return page;
    }
}
