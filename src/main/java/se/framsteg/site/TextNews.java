package se.framsteg.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.framsteg.people.Advisor;
import se.framsteg.people.Manager;
import se.framsteg.people.MorningNews;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;

/** Texts that wait for somebody's approval, and a statement that must be gone through again: to managers. */
@Component
class TextNews implements MorningNews {
    private final RegionTexts texts;
    private final Editors editors;
    private final Statements statements;
    private final Clock clock;

    TextNews(RegionTexts texts, Editors editors, Statements statements, Clock clock) {
        this.texts = texts;
        this.editors = editors;
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public List<Item> news(Advisor by, Region region, Instant since) {
        return by instanceof Manager manager
                ? Stream.concat(drafts(manager, region, since), review(manager, region, since))
                        .toList()
                : List.of();
    }

    private Stream<Item> drafts(Manager by, Region region, Instant since) {
        return texts.drafts(by).stream()
                .filter(draft -> draft.writtenAt().isAfter(since) && editors.mayApprove(by, draft))
                .map(RegionText::place)
                .distinct()
                .map(place -> new Item(
                        Say.say("site.texts.morning", Say.say("site.texts." + place)),
                        "",
                        "/%s/manage/texts/wording?place=%s".formatted(region.slug(), place)));
    }

    /** Told on the day it is due, and only where the region has stated something itself. */
    private Stream<Item> review(Manager by, Region region, Instant since) {
        LocalDate today = LocalDate.now(clock);
        LocalDate told = LocalDate.ofInstant(since, Say.STOCKHOLM);
        return statements.own(by.region()).stream()
                .filter(statement ->
                        !statement.dueOn().isAfter(today) && statement.dueOn().isAfter(told))
                .map(statement -> new Item(
                        Say.say("site.statement.morning", Say.date(statement.reviewedOn())),
                        "",
                        "/%s/manage/texts/statement".formatted(region.slug())));
    }
}
