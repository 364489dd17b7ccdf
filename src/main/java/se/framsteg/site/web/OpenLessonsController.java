package se.framsteg.site.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.editions.OwnEdition;
import se.framsteg.course.editions.OwnEditions;
import se.framsteg.people.Manager;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.site.ShownEditions;

/** A manager says which lessons everybody shall find: the course as it is, and perhaps an edition of the region's own. */
@Controller
@RequestMapping("/{region}/manage/lessons")
class OpenLessonsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final OwnEditions own;
    private final ShownEditions shown;
    private final FrozenPages pages;

    OpenLessonsController(OwnEditions own, ShownEditions shown, FrozenPages pages) {
        this.own = own;
        this.shown = shown;
        this.pages = pages;
    }

    @GetMapping
    View edit(
            Manager by, @RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "false") boolean saved) {
        return page(by, region, saved, Mending.NONE);
    }

    @PostMapping
    View update(Manager by, @RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "") String edition) {
        List<OwnEdition> known = own.in(by);
        if (!edition.equals(OpenLessonsPage.NONE)
                && known.stream().noneMatch(each -> each.key().equals(edition))) {
            return page(by, region, false, Mending.of("edition", "site.lessons.unknown"))
                    .with(UNPROCESSABLE_CONTENT);
        }
        shown.choose(
                by,
                known.stream()
                        .filter(each -> each.key().equals(edition))
                        .findFirst()
                        .orElse(null));
        pages.forgetWhenDone("/" + region.slug());
        return SeeOther.to(OpenLessonsPage.path(region) + "?saved=true");
    }

    private OpenLessonsPage page(Manager by, Region region, boolean saved, Mending mending) {
        return new OpenLessonsPage(
                region, own.in(by), shown.edition(by.region()).orElse(OpenLessonsPage.NONE), saved, mending);
    }
}
