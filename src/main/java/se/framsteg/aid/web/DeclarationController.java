package se.framsteg.aid.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.framsteg.aid.AidNotPossible;
import se.framsteg.aid.AidRecord;
import se.framsteg.aid.Declarant;
import se.framsteg.aid.DeclarationLinks;
import se.framsteg.aid.Declarations;
import se.framsteg.aid.NewDeclaration;
import se.framsteg.aid.SignedCopies;
import se.framsteg.aid.web.DeclarationForms.Standing;
import se.framsteg.organisations.OrganisationSummary;
import se.framsteg.organisations.Organisations;
import se.framsteg.programmes.AidSettings;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Marks;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** A company's own page about its aid, by a personal link. Opening it does nothing; its button signs. */
@Controller
@RequestMapping("/{region}/aid/{token}")
class DeclarationController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";
    private static final int LARGEST_FORM = 10 * 1024 * 1024;

    private final DeclarationLinks links;
    private final Declarations declarations;
    private final SignedCopies copies;
    private final DeclarationForms forms;
    private final Programmes programmes;
    private final Organisations organisations;
    private final AidSettings settings;
    private final AidFiles files;
    private final Clock clock;

    DeclarationController(
            DeclarationLinks links,
            Declarations declarations,
            SignedCopies copies,
            DeclarationForms forms,
            Programmes programmes,
            Organisations organisations,
            AidSettings settings,
            AidFiles files,
            Clock clock) {
        this.links = links;
        this.declarations = declarations;
        this.copies = copies;
        this.forms = forms;
        this.programmes = programmes;
        this.organisations = organisations;
        this.settings = settings;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping
    View show(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return with(region, token, by -> page(by, region, token, forms.of(by), Mending.NONE, false));
    }

    /** The page for a company that has filled in the granter's own form. */
    @GetMapping("/form")
    View edit(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return with(region, token, by -> page(by, region, token, forms.of(by), Mending.NONE, true));
    }

    @GetMapping("/letter.pdf")
    View letter(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return with(
                region,
                token,
                by -> files.letter(
                        region, programme(by), declarations.record(by).orElseThrow(), Say.lang()));
    }

    /** Signs; what cannot be signed yet is kept, and shown with what must be mended. */
    @PostMapping
    View create(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        DeclarationForm form = DeclarationForm.of(fields);
        return with(region, token, by -> {
            Mending mending = form.mending(LocalDate.now(clock));
            return mending.isEmpty()
                    ? sign(by, region, token, form, form.declaration())
                    : wrong(by, region, token, form, mending, false, request);
        });
    }

    @PostMapping("/form")
    View update(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) MultipartFile file,
            HttpServletRequest request) {
        DeclarationForm form = DeclarationForm.of(fields);
        return with(region, token, by -> {
            byte[] bytes = bytes(file);
            Mending mending = form.mendingOfForm(bytes, LARGEST_FORM);
            return mending.isEmpty() && bytes != null
                    ? sign(by, region, token, form, form.declaration(bytes, LocalDate.now(clock)))
                    : wrong(by, region, token, form, mending, true, request);
        });
    }

    /** What must be mended is kept as soon as its page has been made, and before it is shown. */
    private View wrong(
            Declarant by,
            Region region,
            String token,
            DeclarationForm form,
            Mending mending,
            boolean uploads,
            HttpServletRequest request) {
        UnsignedDrafts.keep(request, by, form);
        return page(by, region, token, new Standing(form, clock.instant()), mending, uploads)
                .with(UNPROCESSABLE_CONTENT);
    }

    private View sign(Declarant by, Region region, String token, DeclarationForm form, NewDeclaration declaration) {
        try {
            declarations.sign(by, declaration);
            DeclarationPage signed = page(by, region, token, new Standing(form, null), Mending.NONE, false);
            copies.post(by, signed.programme(), signed.company(), declaration, signed.knownHere());
            return SeeOther.to(path(region, token));
        } catch (AidNotPossible alreadySigned) {
            return page(by, region, token, new Standing(form, null), Mending.NONE, false)
                    .with(CONFLICT);
        }
    }

    private View with(Region region, String token, Function<Declarant, View> answer) {
        Optional<Declarant> by = links.holder(region.id(), token);
        by.ifPresent(held -> Marks.ofProgramme(held.programme().value().toString()));
        return by.map(answer).orElseGet(() -> new LinkIsOverPage(region).with(GONE));
    }

    private DeclarationPage page(
            Declarant by, Region region, String token, Standing standing, Mending mending, boolean uploads) {
        Programme programme = programme(by);
        if (programme.example()) {
            Frame.headExample();
        }
        var record = declarations.record(by).orElseThrow();
        Map<UUID, String> names = programmes.announced(by.region()).stream()
                .collect(Collectors.toMap(each -> each.id().value(), Programme::name));
        boolean asked = record instanceof AidRecord.Requested;
        return new DeclarationPage(
                path(region, token),
                region,
                programme,
                by,
                company(by),
                value(by),
                settings.of(by.region(), programme.id()).isPaidFor(),
                record,
                asked ? null : declarations.newest(by).orElse(null),
                declarations.known(by),
                names,
                standing.form(),
                mending,
                asked && standing.savedAt() != null ? forms.saved(by, standing.savedAt()) : "",
                uploads && asked);
    }

    private String company(Declarant by) {
        OrganisationSummary company =
                organisations.summaries(by.region(), List.of(by.organisation())).get(by.organisation());
        return company == null ? "" : company.name();
    }

    private @Nullable BigDecimal value(Declarant by) {
        return declarations
                .ownValueSek(by)
                .orElse(settings.of(by.region(), by.programme()).valueSek());
    }

    private Programme programme(Declarant by) {
        return programmes.announced(by.region()).stream()
                .filter(each -> each.id().equals(by.programme()))
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
    }

    private static byte @Nullable [] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? null : file.getInputStream().readNBytes(LARGEST_FORM + 1);
        } catch (IOException unread) {
            return null;
        }
    }

    private static String path(Region region, String token) {
        return "/%s/aid/%s".formatted(region.slug(), token);
    }
}
