package se.framsteg.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import se.framsteg.shell.Frame;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.WithoutTransaction;
import se.framsteg.site.Statements;

/** How accessible the site is, where to tell when it is not, and who supervises: for all of it and for each region. */
@Controller
@WithoutTransaction
class OpenAccessibilityController {
    private final FrozenPages pages;
    private final Statements statements;

    OpenAccessibilityController(FrozenPages pages, Statements statements) {
        this.pages = pages;
        this.statements = statements;
    }

    @GetMapping("/tillganglighet")
    void index(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.showForm(
                request,
                response,
                () -> new AccessibilityPage("", "", statements.house(false), false, ReportForm.EMPTY, Mending.NONE));
    }

    @GetMapping("/{region}/tillganglighet")
    void show(
            @RequestAttribute("se.framsteg.shell.tenancy.Region") Region region,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        pages.showForm(request, response, () -> page(region));
    }

    private AccessibilityPage page(Region region) {
        boolean fails = Frame.current().words("accessibility") != null;
        return AccessibilityPage.of(
                region,
                statements.of(region.id(), fails),
                statements.own(region.id()).isEmpty(),
                ReportForm.EMPTY,
                Mending.NONE);
    }
}
