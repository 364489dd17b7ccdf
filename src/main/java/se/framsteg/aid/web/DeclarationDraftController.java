package se.framsteg.aid.web;

import static org.springframework.http.HttpStatus.GONE;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.aid.DeclarationLinks;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SavedAsTyped;
import se.framsteg.shell.web.SeeOther;

/** Keeps a declaration as it is typed: by a press, or by itself where scripts run. Nothing is signed by it. */
@Controller
@RequestMapping("/{region}/aid/{token}")
class DeclarationDraftController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final DeclarationLinks links;
    private final DeclarationForms forms;

    DeclarationDraftController(DeclarationLinks links, DeclarationForms forms) {
        this.links = links;
        this.forms = forms;
    }

    @PostMapping(params = "save")
    @SavedAsTyped
    View create(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam Map<String, String> fields) {
        return save(region, token, DeclarationForm.of(fields), "#saved");
    }

    /** More rows, which the page comes back with; what stands in the others is kept. */
    @PostMapping(params = "more")
    @SavedAsTyped
    View more(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam Map<String, String> fields) {
        return save(region, token, DeclarationForm.of(fields), "#" + DeclarationForm.firstNewField(fields));
    }

    /** From the page for the granter's own form; the file itself is chosen again. */
    @PostMapping(path = "/form", params = "save")
    @SavedAsTyped
    View update(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam Map<String, String> fields) {
        return save(region, token, DeclarationForm.of(fields), "/form#saved");
    }

    private View save(Region region, String token, DeclarationForm form, String place) {
        return links.holder(region.id(), token)
                .<View>map(by -> {
                    forms.save(by, form);
                    return SeeOther.to("/%s/aid/%s%s".formatted(region.slug(), token, place));
                })
                .orElseGet(() -> new LinkIsOverPage(region).with(GONE));
    }
}
