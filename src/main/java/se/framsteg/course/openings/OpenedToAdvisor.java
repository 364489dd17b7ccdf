package se.framsteg.course.openings;

import static se.framsteg.shell.Say.lang;

import java.util.List;
import org.springframework.stereotype.Component;
import se.framsteg.course.Edition;
import se.framsteg.course.Editions;
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
                .flatMap(each -> edition(each).worksheet(each.worksheet()).stream()
                        .map(sheet -> new Draft(sheet.title().in(lang()), each.untilOn(), "/read/" + each.token())))
                .toList();
    }

    private Edition edition(OpeningLinks.OnDesk draft) {
        return draft.edition() == null ? editions.newest() : editions.find(draft.edition());
    }
}
