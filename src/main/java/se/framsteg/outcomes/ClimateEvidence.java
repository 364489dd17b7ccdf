package se.framsteg.outcomes;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.footprint.BaselineMade;
import se.framsteg.outcomes.ClimateRepository.Approved;
import se.framsteg.outcomes.ClimateRepository.Place;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Keeps that a company has climate accounts which its coach has approved, of which year and how much of them is estimated, as
 * evidence of the programme's own records (level 3). Approved anew for the same year they take the place of the earlier ones;
 * what a manager has corrected stands. Heard twice it is one row.
 */
@Service
@Transactional
class ClimateEvidence {
    /** So many accounts are noted and counted at a time. */
    private static final int MOST = 1000;

    private final Programmes programmes;
    private final StandingRepository standings;
    private final EvidenceLedger ledger;
    private final ClimateRepository climate;

    ClimateEvidence(
            Programmes programmes, StandingRepository standings, EvidenceLedger ledger, ClimateRepository climate) {
        this.programmes = programmes;
        this.standings = standings;
        this.ledger = ledger;
        this.climate = climate;
    }

    @EventListener
    void hear(BaselineMade heard) {
        note(new RegionId(heard.region()), heard.organisation(), MOST);
    }

    /** Notes what was approved before anybody listened. */
    void note(RegionId region) {
        note(region, null, MOST);
    }

    void note(RegionId region, int most) {
        note(region, null, most);
    }

    /** @param organisation null for all of the region */
    private void note(RegionId region, @Nullable UUID organisation, int most) {
        Set<UUID> in = climate.missingIn(region, organisation);
        if (!in.isEmpty()) {
            programmes.announced(region).stream()
                    .filter(programme -> in.contains(programme.id().value()))
                    .forEach(programme -> note(region, programme, organisation, most));
        }
    }

    /**
     * What is missing is read once more when nobody else can note it. To its end: what a manager has corrected is missing for
     * good, and must stand in nobody's way.
     */
    private void note(RegionId region, Programme programme, @Nullable UUID organisation, int most) {
        standings.hold(region, programme.id());
        var after = Place.FIRST;
        List<Approved> some;
        do {
            some = climate.missing(region, programme, organisation, after, most);
            Set<UUID> touched = new HashSet<>();
            for (Approved approved : some) {
                if (append(region, programme, approved)) {
                    touched.add(approved.organisationId());
                }
                after = new Place(approved.organisationId(), approved.year());
            }
            if (!touched.isEmpty()) {
                ledger.settle(region, programme, touched, _ -> {});
            }
        } while (some.size() == most);
    }

    /** Whether it stands now; not where a manager has said otherwise. */
    private boolean append(RegionId region, Programme programme, Approved approved) {
        UUID subject = subject(approved);
        ClimateRepository.Standing before =
                climate.standing(region, approved, subject).orElse(null);
        if (before != null && !before.isFromFootprint()) {
            return false;
        }
        climate.append(region, programme, approved, subject, before == null ? null : before.id());
        return true;
    }

    private static UUID subject(Approved approved) {
        String all = "footprint %s %s %d".formatted(approved.programmeId(), approved.organisationId(), approved.year());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
