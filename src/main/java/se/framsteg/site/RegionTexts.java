package se.framsteg.site;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
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
        return Stream.of(text(region, place, lang).split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** The same as it was written; empty where nothing was. */
    @Transactional(readOnly = true)
    public String text(RegionId region, TextPlace place, Lang lang) {
        return texts.newest(region, place, lang).orElse("");
    }

    /** Saying what stands there already changes nothing. */
    public void write(Manager by, TextPlace place, Lang lang, String text) {
        String wanted = text.strip();
        if (!wanted.equals(text(by.region(), place, lang))) {
            texts.add(by, place, lang, wanted, clock.instant());
        }
    }
}
