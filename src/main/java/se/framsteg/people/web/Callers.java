package se.framsteg.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import se.framsteg.people.Advisor;
import se.framsteg.people.Auditor;
import se.framsteg.people.CallerSource;
import se.framsteg.people.Manager;
import se.framsteg.people.Member;
import se.framsteg.people.NotSignedIn;
import se.framsteg.people.OpenSession;
import se.framsteg.people.Promoter;
import se.framsteg.people.Reader;
import se.framsteg.people.Sessions;
import se.framsteg.people.SignedIn;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Implementations;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SessionCookie;

/**
 * Gives controllers who asks: read once, in the page's own transaction, from the session and the region of the address.
 * Signed in but nothing here: not found, as if the page did not exist. Not signed in: {@link NotSignedIn}.
 */
@Component
class Callers implements HandlerMethodArgumentResolver {
    /** The session that this request used, for {@link Footsteps} to note. */
    static final String USED = OpenSession.class.getName();

    private static final Set<Class<?>> WHO = Set.of(
            Manager.class,
            Reader.class,
            Promoter.class,
            Advisor.class,
            Member.class,
            Auditor.class,
            SignedIn.class,
            OpenSession.class);

    private final Sessions sessions;
    private final Implementations<CallerSource<?>> known;

    Callers(Sessions sessions, ObjectProvider<CallerSource<?>> sources) {
        this.known = new Implementations<>(sources);
        this.sessions = sessions;
    }

    boolean asks(Class<?> type) {
        return WHO.contains(type) || source(type).isPresent();
    }

    private Optional<CallerSource<?>> source(Class<?> type) {
        return known.stream()
                .filter(source -> source.type() == type)
                .<CallerSource<?>>map(source -> source)
                .findFirst();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return asks(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = (HttpServletRequest) webRequest.getNativeRequest();
        var region = (Region) request.getAttribute(Region.class.getName());
        OpenSession session = session(request, region);
        return who(parameter.getParameterType(), session, region, request)
                .orElseThrow(() -> new NoSuchElementException("Not theirs"));
    }

    private OpenSession session(HttpServletRequest request, @Nullable Region region) {
        String token = SessionCookie.read(request);
        OpenSession session = token == null
                ? null
                : sessions.find(token, region == null ? null : region.id()).orElse(null);
        if (session == null) {
            throw new NotSignedIn();
        }
        request.setAttribute(USED, session);
        if (session.name() != null) {
            Frame.bind(Frame.current().signedIn(session.name(), session.lang()));
            if (session.passId() != null) {
                Frame.head("people.audit.head");
            }
        }
        return session;
    }

    private Optional<?> who(Class<?> type, OpenSession session, @Nullable Region region, HttpServletRequest request) {
        if (type == OpenSession.class) {
            return Optional.of(session);
        }
        if (type == SignedIn.class) {
            return session.person();
        }
        if (region == null) {
            throw new IllegalStateException(
                    "%s has a caller but no {region} in its address".formatted(request.getRequestURI()));
        }
        if (type == Manager.class) {
            return session.manager(region.id());
        }
        if (type == Promoter.class) {
            return session.promoter(region.id());
        }
        if (type == Advisor.class) {
            return isPromoting(request, region) ? session.promoter(region.id()) : session.manager(region.id());
        }
        if (type == Member.class) {
            return organisation(request).flatMap(organisation -> session.member(region.id(), organisation));
        }
        Optional<CallerSource<?>> source = source(type);
        if (source.isPresent()) {
            return source.get().who(session, region, request.getRequestURI());
        }
        Optional<Auditor> auditor = Footsteps.isNoted(request) ? session.auditor(region.id()) : Optional.empty();
        return type == Auditor.class
                ? auditor
                : session.manager(region.id()).<Reader>map(m -> m).or(() -> auditor);
    }

    /** Whoever is manager and promoter asks as the one whose address it is. */
    private static boolean isPromoting(HttpServletRequest request, Region region) {
        return request.getRequestURI().startsWith("/%s/promote/".formatted(region.slug()));
    }

    /** The company that the address names; something else that stands there is nobody's. */
    private static Optional<UUID> organisation(HttpServletRequest request) {
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (!(variables.get("organisation") instanceof String written)) {
            throw new IllegalStateException("%s has a member as caller but no {organisation} in its address"
                    .formatted(request.getRequestURI()));
        }
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
