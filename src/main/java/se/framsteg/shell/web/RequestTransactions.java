package se.framsteg.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import se.framsteg.shell.Face;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Implementations;
import se.framsteg.shell.Marks;
import se.framsteg.shell.forms.FormAnswers;
import se.framsteg.shell.forms.FormKey;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.shell.tenancy.Regions;
import se.framsteg.shell.tenancy.Tenancy;

/**
 * One transaction a request, in the region its address names. Reading is read-only, so opening a link can change
 * nothing. A form's key is checked first; its press is answered once; and a form that is not answered with another
 * address (because something in it must be mended) has changed nothing, nor has one with a sign that no text can hold,
 * whether its page finds that ({@code Mending}) or not. Pages are written after the transaction.
 */
class RequestTransactions extends RequestMappingHandlerAdapter {
    private static final Set<String> OUR_SITE = Set.of("same-origin", "none");

    private static final Pattern AN_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Looked up once for each controller: reading annotations costs as much as a small query. */
    private static final ClassValue<Boolean> GOES_WITHOUT = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> controller) {
            return AnnotatedElementUtils.hasAnnotation(controller, WithoutTransaction.class);
        }
    };

    private final TransactionOperations reading;
    private final TransactionOperations writing;
    private final Regions regions;
    private final Implementations<DraftedFaces> faces;
    private final FormKey keys;
    private final FormAnswers answers;
    private final Marks marks;

    RequestTransactions(
            TransactionOperations reading,
            TransactionOperations writing,
            Regions regions,
            Implementations<DraftedFaces> faces,
            FormKey keys,
            FormAnswers answers,
            Marks marks) {
        this.reading = reading;
        this.writing = writing;
        this.regions = regions;
        this.faces = faces;
        this.keys = keys;
        this.answers = answers;
        this.marks = marks;
    }

    @Override
    protected @Nullable ModelAndView invokeHandlerMethod(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) {
        if (!isOurs(handler)) {
            return invoke(request, response, handler);
        }
        if (GOES_WITHOUT.get(handler.getBeanType())) {
            return inRegion(request, () -> invoke(request, response, handler));
        }
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return inRegion(request, () -> reads ? read(request, response, handler) : write(request, response, handler));
    }

    /** Not a framework's own, such as the health page, which must answer while there is no database. */
    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("se.framsteg");
    }

    private @Nullable ModelAndView read(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) {
        return reading.execute(status -> invoke(request, response, handler));
    }

    private @Nullable ModelAndView write(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) {
        byte[] press = press(request).orElseThrow(() -> new FormIsTooOld());
        Frame.bind(Frame.current().with(unwritable(request)));
        if (handler.hasMethodAnnotation(SavedAsTyped.class)) {
            return writing.execute(status -> invoke(request, response, handler));
        }
        if (handler.hasMethodAnnotation(InTwoSteps.class)) {
            return inTwoSteps(press, request, response, handler);
        }
        return write(press, () -> invoke(request, response, handler));
    }

    private @Nullable ModelAndView inTwoSteps(
            byte[] press, HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) {
        ModelAndView asked = reading.execute(status -> invoke(request, response, handler));
        if (asked == null || !(asked.getView() instanceof Prepared(var work))) {
            return asked;
        }
        Supplier<View> ready = work.get();
        return write(press, () -> new ModelAndView(ready.get()));
    }

    private @Nullable ModelAndView write(byte[] press, Supplier<@Nullable ModelAndView> does) {
        return writing.execute(status -> {
            var first = answers.take(press);
            if (first.isPresent()) {
                return new ModelAndView(new SeeOther(first.get()));
            }
            ModelAndView answer = does.get();
            if (answer != null && answer.getView() instanceof SeeOther(String location)) {
                if (!Frame.current().unwritable().isEmpty()) {
                    throw new RequestRejectedException("A sign that no text can hold");
                }
                answers.answer(press, location);
            } else {
                status.setRollbackOnly();
            }
            return answer;
        });
    }

    private static Set<String> unwritable(HttpServletRequest request) {
        return request.getAttribute(WritableText.class.getName()) instanceof WritableText text
                ? text.unwritable()
                : Set.of();
    }

    /**
     * What identifies the press, when it comes from a page of ours. The key of a form for nobody signed in anyone can
     * fetch, and put in a form on a site of theirs; so the browser is listened to, which says where the form lay.
     */
    private Optional<byte[]> press(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OUR_SITE.contains(site)) {
            return Optional.empty();
        }
        String key = request.getParameter("key");
        return keys.read(key == null ? "" : key, Frame.current().binding());
    }

    private @Nullable ModelAndView inRegion(HttpServletRequest request, Supplier<@Nullable ModelAndView> work) {
        String written = variable(request, "region");
        if (written == null) {
            return work.get();
        }
        Optional<Region> named = regions.find(written);
        if (named.isEmpty()
                && request.getMethod().equals("GET")
                && regions.find(plain(written)).isPresent()) {
            String path = Frame.current().path().replaceFirst("^/[^/]+", "/" + plain(written));
            return new ModelAndView(SeeOther.to(path));
        }
        Region region = named.orElseThrow(() -> new NoSuchElementException("No region " + written));
        showFace(region, request);
        String programme = variable(request, "programme");
        if (programme != null) {
            Marks.ofProgramme(programme);
        }
        request.setAttribute(Region.class.getName(), region);
        return Tenancy.within(region.id(), work);
    }

    /** As an address is written, of what somebody may type: Jönköping is jonkoping. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private void showFace(Region region, HttpServletRequest request) {
        Face face = faces.stream()
                .findFirst()
                .map(each -> each.drafted(region, request).orElseGet(() -> each.of(region.id())))
                .orElse(Face.NONE);
        Frame.bind(Frame.current().with(region.place(face)));
        if (face.draft()) {
            Frame.head("shell.draft");
        }
    }

    private static @Nullable String variable(HttpServletRequest request, String name) {
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? null : (String) variables.get(name);
    }

    /** Of whose programme a page is that has a round or a company in its address. */
    private void mark(HttpServletRequest request) {
        RegionId region = Tenancy.region();
        if (region == null
                || variable(request, "programme") != null
                || !TransactionSynchronizationManager.isActualTransactionActive()) {
            return;
        }
        String round = variable(request, "cohort");
        String company = variable(request, "organisation");
        if (round != null) {
            marks.ofRound(region, round);
        } else if (company != null && AN_ID.matcher(company).matches()) {
            marks.ofCompany(region, UUID.fromString(company));
        }
    }

    private @Nullable ModelAndView invoke(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) {
        mark(request);
        try {
            return super.invokeHandlerMethod(request, response, handler);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new HandlerFailed(e);
        }
    }

    /** Carries a checked exception out of the transaction, which it rolls back. */
    static class HandlerFailed extends RuntimeException {
        HandlerFailed(Exception cause) {
            super(cause);
        }
    }
}
