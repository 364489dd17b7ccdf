package se.framsteg.site;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.site.LookRepository.Stage;

/**
 * How a region's pages look. What a manager sets is a draft, which managers see on the real pages; it is shown to everybody when
 * one of them says so, and the latest such step can be undone.
 */
@Service
@Transactional
public class Looks {
    private final LookRepository looks;
    private final Clock clock;

    Looks(LookRepository looks, Clock clock) {
        this.looks = looks;
        this.clock = clock;
    }

    /** As everybody sees it. */
    @Transactional(readOnly = true)
    public OwnLook of(RegionId region) {
        return looks.find(region, Stage.SHOWN).orElse(OwnLook.NONE);
    }

    @Transactional(readOnly = true)
    public Optional<OwnLook> draft(RegionId region) {
        return looks.find(region, Stage.DRAFT);
    }

    /** What managers work with: the draft, else what is shown. */
    @Transactional(readOnly = true)
    public OwnLook newest(RegionId region) {
        return draft(region).orElseGet(() -> of(region));
    }

    /** What was shown before, where there is something to go back to. */
    @Transactional(readOnly = true)
    public Optional<OwnLook> before(RegionId region) {
        return looks.find(region, Stage.BEFORE);
    }

    /**
     * @param look with the version that it was made from
     * @throws LookWasChanged where that is not the newest; then nothing changes
     */
    public void draft(Manager by, OwnLook look) {
        if (!looks.draft(by, look, clock.instant())) {
            throw new LookWasChanged();
        }
    }

    /** The programme that a company takes part in, else one that it applied to or left; of several the one that ends last. */
    @Transactional(readOnly = true)
    public Optional<String> programmeOf(RegionId region, UUID organisation) {
        return looks.programmeOf(region, organisation);
    }

    @Transactional(readOnly = true)
    public Optional<String> programmeOfRound(RegionId region, String round) {
        return looks.programmeOfRound(region, round);
    }

    /** Shows the draft to everybody. @throws LookWasChanged where the draft is not the one that was read */
    public void show(Manager by, int read) {
        OwnLook draft = draft(by.region()).orElseThrow(LookWasChanged::new);
        OwnLook shown = of(by.region());
        drop(by, read);
        looks.put(by, Stage.BEFORE, shown, clock.instant());
        looks.put(by, Stage.SHOWN, draft, clock.instant());
    }

    /** Throws the draft away. @throws LookWasChanged where it is not the one that was read */
    public void drop(Manager by, int read) {
        if (!looks.drop(by, read)) {
            throw new LookWasChanged();
        }
    }

    /** Shows what was shown before; done once more, it is undone itself. @throws LookWasChanged where something else is shown now */
    public void undo(Manager by, int read) {
        if (!looks.hold(by, read)) {
            throw new LookWasChanged();
        }
        OwnLook shown = of(by.region());
        OwnLook before = before(by.region()).orElseThrow(LookWasChanged::new);
        looks.put(by, Stage.BEFORE, shown, clock.instant());
        looks.put(by, Stage.SHOWN, before.as(shown.version()), clock.instant());
    }
}
