package se.framsteg.plan.adoption.web;

import static org.springframework.http.HttpStatus.GONE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.framsteg.plan.adoption.BallotLinks;
import se.framsteg.plan.adoption.BallotLinks.Held;
import se.framsteg.plan.adoption.PlanVersions;
import se.framsteg.shell.Marks;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;

/** What a link of one of those who decide opens, as long as it does. */
@Component
class BoardLinkPages {
    private final BallotLinks links;
    private final PlanVersions versions;
    private final Clock clock;
    private final Marks marks;

    BoardLinkPages(BallotLinks links, PlanVersions versions, Clock clock, Marks marks) {
        this.links = links;
        this.versions = versions;
        this.clock = clock;
        this.marks = marks;
    }

    View answering(Region region, String token, BiFunction<String, Held, View> answer) {
        return with(region, token, each -> each.isOpen(LocalDate.now(clock)), answer);
    }

    /** What has been decided is still read for a while, by those who were asked. */
    View reading(Region region, String token, BiFunction<String, Held, View> answer) {
        LocalDate today = LocalDate.now(clock);
        return with(region, token, each -> each.isOpen(today) || each.mayBeRead(today), answer);
    }

    private View with(Region region, String token, Predicate<Held> may, BiFunction<String, Held, View> answer) {
        Optional<Held> held = links.holder(region.id(), token);
        held.ifPresent(each -> marks.ofCompany(region.id(), each.organisation()));
        return held.filter(may)
                .map(each -> answer.apply("/%s/decision/%s".formatted(region.slug(), token), each))
                .orElseGet(() -> new BoardLinkIsOverPage(region, held.orElse(null)).with(GONE));
    }

    BoardLinkPage page(String path, Held held, String said, BoardLinkTyped typed, Mending mending) {
        String later = DecisionWords.later(links.later(held));
        var news = NewSinceWords.parts(versions.news(held.region(), held.organisation(), held.version()));
        return new BoardLinkPage(path, held, links.questions(held), news, later, said, typed, mending);
    }
}
