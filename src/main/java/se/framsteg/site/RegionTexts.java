package se.framsteg.site;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.RegionId;

/**
 * What a region says of itself. A new wording is a draft until a manager has approved it: another one than who wrote it, where the
 * region has more than one. Every wording is kept; an empty one gives the place the house's own back.
 */
@Service
@Transactional
public class RegionTexts {
    /** So many versions a page of the history shows. */
    static final int AT_ONCE = 20;

    private final RegionTextRepository texts;
    private final Editors editors;
    private final Clock clock;

    RegionTexts(RegionTextRepository texts, Editors editors, Clock clock) {
        this.texts = texts;
        this.editors = editors;
        this.clock = clock;
    }

    /** What its pages say now. */
    @Transactional(readOnly = true)
    public List<RegionText> published(RegionId region) {
        return texts.published(region);
    }

    /** The newest wordings, published or not. */
    @Transactional(readOnly = true)
    public List<RegionText> newest(Manager by) {
        return texts.newest(by.region());
    }

    /** What waits to be approved, as it was written last: an own wording, or the end of one. */
    @Transactional(readOnly = true)
    public List<RegionText> drafts(Manager by) {
        List<RegionText> published = texts.published(by.region());
        return texts.newest(by.region()).stream()
                .filter(newest -> !newest.text().equals(same(published, newest)))
                .toList();
    }

    private static String same(List<RegionText> published, RegionText text) {
        return published.stream()
                .filter(each -> each.place().equals(text.place()) && each.lang().equals(text.lang()))
                .map(RegionText::text)
                .findFirst()
                .orElse("");
    }

    /**
     * Writes what has been changed since it was shown as a draft, and leaves the rest, whoever has reworded it meanwhile.
     *
     * @throws TextsAreOvertaken where both have reworded the same; then nothing is written
     */
    public void draft(Manager by, List<Rewording> wanted) {
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

    /**
     * Publishes a draft.
     *
     * @param read the wording that whoever approves has had before them
     * @throws DraftIsOvertaken where it is not what would be published
     * @throws OwnDraft where they wrote it themselves, and somebody else can approve it
     */
    public void approve(Manager by, TextPlace place, Lang lang, @Nullable UUID read) {
        texts.hold(by.region());
        RegionText draft = draft(by, place, lang, read);
        if (!editors.mayApprove(by, draft)) {
            throw new OwnDraft();
        }
        texts.approve(by, draft, clock.instant());
    }

    /**
     * Takes a draft away: what is published is the newest again.
     *
     * @throws DraftIsOvertaken where it is not the one that was read
     */
    public void drop(Manager by, TextPlace place, Lang lang, @Nullable UUID read) {
        texts.hold(by.region());
        RegionText draft = draft(by, place, lang, read);
        texts.add(by, place, lang, same(texts.published(by.region()), draft), clock.instant());
    }

    private RegionText draft(Manager by, TextPlace place, Lang lang, @Nullable UUID read) {
        return drafts(by).stream()
                .filter(each -> each.isOf(place, lang) && each.id().equals(read))
                .findFirst()
                .orElseThrow(DraftIsOvertaken::new);
    }

    /** The newest versions first. @param page from 0 */
    @Transactional(readOnly = true)
    public List<TextVersion> history(Manager by, TextPlace place, Lang lang, int page) {
        return texts.versions(by, place, lang, AT_ONCE + 1, page * AT_ONCE);
    }

    /** Writes an earlier wording as a new draft. */
    public RegionText takeBack(Manager by, UUID earlier) {
        texts.hold(by.region());
        RegionText text = texts.these(by.region(), List.of(earlier)).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No such text in this region"));
        TextPlace place = TextPlace.find(text.place()).orElseThrow();
        if (!text.text().equals(newest(by, text).map(RegionText::text).orElse(""))) {
            texts.add(by, place, Lang.of(text.lang()), text.text(), clock.instant());
        }
        return text;
    }

    private Optional<RegionText> newest(Manager by, RegionText text) {
        return texts.newest(by.region()).stream()
                .filter(each -> each.place().equals(text.place()) && each.lang().equals(text.lang()))
                .findFirst();
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
