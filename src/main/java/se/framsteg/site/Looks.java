package se.framsteg.site;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.shell.tenancy.RegionId;

/** How a region's pages look; managers set it. */
@Service
@Transactional
public class Looks {
    private final LookRepository looks;
    private final Clock clock;

    Looks(LookRepository looks, Clock clock) {
        this.looks = looks;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OwnLook of(RegionId region) {
        return looks.find(region).orElse(OwnLook.NONE);
    }

    /**
     * @param look with the version that was shown
     * @throws LookWasChanged where that is not the newest; then nothing changes
     */
    public void set(Manager by, OwnLook look) {
        if (!looks.set(by, look, clock.instant())) {
            throw new LookWasChanged();
        }
    }
}
