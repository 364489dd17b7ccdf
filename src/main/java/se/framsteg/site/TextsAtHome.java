package se.framsteg.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.framsteg.people.HomeNotes;
import se.framsteg.people.Manager;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;

/**
 * To managers, for as long as it is so: texts that wait for their approval, a drafted look, and a statement on accessibility that the region has
 * not gone through for a year, or never has, since it stands in the region's name all the same.
 */
@Component
class TextsAtHome implements HomeNotes {
    private final RegionTexts texts;
    private final Editors editors;
    private final Statements statements;
    private final Looks looks;
    private final Clock clock;

    TextsAtHome(RegionTexts texts, Editors editors, Statements statements, Looks looks, Clock clock) {
        this.texts = texts;
        this.editors = editors;
        this.statements = statements;
        this.looks = looks;
        this.clock = clock;
    }

    @Override
    public List<Note> waiting(Manager by, Region region) {
        return Stream.of(drafts(by, region), look(by, region), statement(by, region).stream())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Note> drafts(Manager by, Region region) {
        return texts.drafts(by).stream()
                .filter(draft -> editors.mayApprove(by, draft))
                .map(RegionText::place)
                .distinct()
                .map(place -> new Note(
                        Say.say("site.texts.morning", Say.say("site.texts." + place)),
                        "/%s/manage/texts/wording?place=%s".formatted(region.slug(), place)));
    }

    private Stream<Note> look(Manager by, Region region) {
        return looks.draft(by.region()).stream()
                .map(_ -> new Note(Say.say("site.look.morning"), "/%s/manage/look".formatted(region.slug())));
    }

    private Optional<Note> statement(Manager by, Region region) {
        Optional<Statement> own = statements.own(by.region());
        String says;
        if (own.isEmpty()) {
            says = Say.say("site.statement.never");
        } else if (own.get().dueOn().isAfter(LocalDate.now(clock))) {
            return Optional.empty();
        } else {
            says = Say.say("site.statement.morning", Say.date(own.get().reviewedOn()));
        }
        return Optional.of(new Note(says, "/%s/manage/texts/statement".formatted(region.slug())));
    }
}
