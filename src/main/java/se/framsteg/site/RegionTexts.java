package se.framsteg.site;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.RegionId;

/** What a region says of itself. Rewriting keeps what was said before; an empty text takes the place's own back. */
@Service
@Transactional
public class RegionTexts {
    private final RegionTextRepository texts;
    private final Clock clock;

    RegionTexts(RegionTextRepository texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The paragraphs that stand there now; none where the region has written nothing. */
    @Transactional(readOnly = true)
    public List<String> paragraphs(RegionId region, TextPlace place, Lang lang) {
        return Stream.of(texts.newest(region, place, lang).orElse("").split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** All that the region says of itself, as it stands now. */
    @Transactional(readOnly = true)
    public List<RegionText> in(RegionId region) {
        return texts.newest(region);
    }

    /**
     * Rewrites what has been changed since it was shown, and leaves the rest, whoever has reworded it meanwhile.
     *
     * @throws TextsAreOvertaken where both have reworded the same; then nothing is written
     */
    public void reword(Manager by, List<Rewording> wanted) {
        texts.hold(by.region());
        List<RegionText> now = texts.newest(by.region());
        List<RegionText> shown = texts.these(
                by.region(),
                wanted.stream().map(Rewording::shown).filter(Objects::nonNull).toList());
        List<Rewording> changed = wanted.stream()
                .filter(each -> !each.text().equals(text(shown, each.shown())))
                .filter(each -> !each.text().equals(text(now, idOf(now, each))))
                .toList();
        List<Rewording> overtaken = changed.stream()
                .filter(each -> !Objects.equals(each.shown(), idOf(now, each)))
                .toList();
        if (!overtaken.isEmpty()) {
            throw new TextsAreOvertaken(overtaken);
        }
        changed.forEach(each -> texts.add(by, each.place(), each.lang(), each.text(), clock.instant()));
    }

    private static @Nullable UUID idOf(List<RegionText> texts, Rewording wanted) {
        return texts.stream()
                .filter(each -> each.isOf(wanted.place(), wanted.lang()))
                .map(RegionText::id)
                .findFirst()
                .orElse(null);
    }

    private static String text(List<RegionText> texts, @Nullable UUID id) {
        return texts.stream()
                .filter(each -> each.id().equals(id))
                .map(RegionText::text)
                .findFirst()
                .orElse("");
    }
}
