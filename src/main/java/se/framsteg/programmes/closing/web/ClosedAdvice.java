package se.framsteg.programmes.closing.web;

import static org.springframework.http.HttpStatus.CONFLICT;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;
import se.framsteg.programmes.ProgrammeIsClosed;
import se.framsteg.shell.Frame;

/** Whatever was to be changed of a closed programme: says that it is closed, and where it is opened again. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ClosedAdvice {
    @ExceptionHandler(ProgrammeIsClosed.class)
    View closed(ProgrammeIsClosed refused) {
        Frame.Place place = Frame.current().place();
        String region = place == null ? "" : "/" + place.slug();
        return new ClosedPage("%s/manage/%s/closing".formatted(region, refused.slug())).with(CONFLICT);
    }
}
