package se.framsteg.course.openings.web;

import static org.springframework.http.HttpStatus.GONE;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.course.handin.Readings;
import se.framsteg.course.openings.Opened;
import se.framsteg.course.openings.OpeningLinks;
import se.framsteg.course.views.Views;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.NamedRows;
import se.framsteg.course.work.OwnWorksheets;
import se.framsteg.course.work.Reading;
import se.framsteg.course.work.Works;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Somebody reads a draft that was opened to them, by a link of their own. Opening the link does nothing; reading is noted. */
@Controller
@RequestMapping("/{region}/read/{token}")
class ReadController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final OpeningLinks links;
    private final Works works;
    private final OwnWorksheets own;
    private final NamedRows named;
    private final Views views;

    ReadController(OpeningLinks links, Works works, OwnWorksheets own, NamedRows named, Views views) {
        this.links = links;
        this.works = works;
        this.own = own;
        this.named = named;
        this.views = views;
    }

    @GetMapping
    View show(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return with(region, token, opened -> new ReadStartPage(path(region, token), opened));
    }

    @PostMapping
    View create(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return with(region, token, opened -> SeeOther.to(path(region, token) + "/" + links.visit(opened)));
    }

    /** The start again where the visit is over. */
    @GetMapping("/{visit}")
    View read(@RequestAttribute(REGION) Region region, @PathVariable String token, @PathVariable UUID visit) {
        return with(
                region,
                token,
                opened ->
                        links.isGoingOn(opened, visit) ? page(opened) : new ReadStartPage(path(region, token), opened));
    }

    private ReadPage page(Opened opened) {
        return own.find(opened.sheet())
                .map(keeper -> keeper.copy(opened.inside(), opened.round())
                        .map(copy -> keeper.read(copy.document()))
                        .orElse(Reading.NOTHING))
                .map(reading -> new ReadPage(opened, reading, List.of()))
                .orElseGet(() -> declared(opened));
    }

    private ReadPage declared(Opened opened) {
        Answers answers =
                works.find(opened.inside(), opened.round(), opened.sheet()).answers();
        return new ReadPage(
                opened,
                Readings.declared(
                        opened.sheet(), answers, named.of(opened.inside(), opened.round(), opened.sheet(), answers)),
                views.of(opened.sheet(), answers));
    }

    private View with(Region region, String token, Function<Opened, View> answer) {
        return links.holder(region.id(), token)
                .map(opened -> {
                    if (opened.round().example()) {
                        Frame.headExample();
                    }
                    return opened;
                })
                .map(answer)
                .orElseGet(() -> new ReadIsOverPage(region).with(GONE));
    }

    private static String path(Region region, String token) {
        return "/%s/read/%s".formatted(region.slug(), token);
    }
}
