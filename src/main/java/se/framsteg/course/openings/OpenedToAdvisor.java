package se.framsteg.course.openings;

import static se.framsteg.shell.Say.lang;

import java.util.List;
import org.springframework.stereotype.Component;
import se.framsteg.course.editions.Editions;
import se.framsteg.people.Advisor;
import se.framsteg.programmes.participation.OpenedDrafts;
import se.framsteg.programmes.participation.Participation;

/** Drafts on the page where a promoter, or somebody of the region, follows the company that has opened them. */
@Component
class OpenedToAdvisor implements OpenedDrafts {
    private final OpeningLinks links;
    private final Editions editions;

    OpenedToAdvisor(OpeningLinks links, Editions editions) {
        this.links = links;
        this.editions = editions;
    }

    @Override
    public List<Draft> to(Advisor by, Participation part) {
        return links.of(by, part).stream()
                .flatMap(each -> editions.of(by.region(), each.edition()).worksheet(each.worksheet()).stream()
                        .map(sheet -> new Draft(sheet.title().in(lang()), each.untilOn(), "/read/" + each.token())))
                .toList();
    }
}
