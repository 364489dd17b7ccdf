package se.framsteg.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.util.NoSuchElementException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.View;

/** Turns what went wrong into a page in plain words. What is not yours is not found, and says no more than that. */
@Controller
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
@WithoutTransaction
class Problems implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler({NoSuchElementException.class, MethodArgumentTypeMismatchException.class})
    View notFound() {
        return page(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(FormIsTooOld.class)
    View tooOld() {
        return new ProblemPage("too-old").with(HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    View tooLarge() {
        return new ProblemPage("too-large").with(HttpStatus.CONTENT_TOO_LARGE);
    }

    /** More fields than the server reads, in a form or in an address; those after the thousandth are not looked at. */
    @ExceptionHandler(InvalidParameterException.class)
    View tooMany() {
        return new ProblemPage("too-many").with(HttpStatus.BAD_REQUEST);
    }

    /** More ask than the database has room for, or it is away for a moment; nothing has been begun. */
    @ExceptionHandler(CannotCreateTransactionException.class)
    View busy(HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("{} {} found no room in the database", request.getMethod(), route(request));
        response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        return new ProblemPage("busy").with(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler({
        ConstraintViolationException.class,
        RequestRejectedException.class,
        InvalidPropertyException.class
    })
    View wrong() {
        return page(HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler(Exception.class)
    View other(Exception thrown, HttpServletRequest request) {
        Throwable problem = thrown instanceof RequestTransactions.HandlerFailed ? thrown.getCause() : thrown;
        if (problem instanceof ErrorResponse known) {
            return page(HttpStatus.valueOf(known.getStatusCode().value()));
        }
        LOG.error("{} {} failed", request.getMethod(), route(request), problem);
        return page(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @RequestMapping("/error")
    View error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return page(status instanceof Integer code ? HttpStatus.valueOf(code) : HttpStatus.NOT_FOUND);
    }

    /** The route's pattern; the address itself may carry what signs somebody in. */
    private static Object route(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "(no route)" : pattern;
    }

    private static View page(HttpStatus status) {
        String kind = switch (status) {
            case NOT_FOUND, UNAUTHORIZED, FORBIDDEN -> "not-found";
            case METHOD_NOT_ALLOWED, BAD_REQUEST, UNSUPPORTED_MEDIA_TYPE -> "wrong";
            case CONTENT_TOO_LARGE -> "too-large";
            default -> status.is4xxClientError() ? "wrong" : "ours";
        };
        return new ProblemPage(kind).with(status);
    }
}
