package se.framsteg.outcomes;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.footprint.BaselineMade;
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
    private final Programmes programmes;
    private final StandingRepository standings;
    private final EvidenceLedger ledger;
    private final ClimateRepository baselines;

    ClimateEvidence(
            Programmes programmes, StandingRepository standings, EvidenceLedger ledger, ClimateRepository baselines) {
        this.programmes = programmes;
        this.standings = standings;
        this.ledger = ledger;
        this.baselines = baselines;
    }

    @EventListener
    void hear(BaselineMade heard) {
        var region = new RegionId(heard.region());
        note(region, baselines.missing(region, heard.organisation()));
    }

    /** Notes what was approved before anybody listened; the rest of very many next time. */
    void note(RegionId region) {
        note(region, baselines.missing(region, null));
    }

    private void note(RegionId region, List<ClimateRepository.Approved> missing) {
        Map<UUID, List<ClimateRepository.Approved>> byProgramme =
                missing.stream().collect(Collectors.groupingBy(ClimateRepository.Approved::programmeId));
        if (!missing.isEmpty()) {
            programmes.announced(region).forEach(programme -> {
                var approved = byProgramme.get(programme.id().value());
                if (approved != null) {
                    note(region, programme, approved);
                }
            });
        }
    }

    private void note(RegionId region, Programme programme, List<ClimateRepository.Approved> all) {
        standings.hold(region, programme.id());
        Set<UUID> touched = new HashSet<>();
        for (ClimateRepository.Approved approved : all) {
            UUID subject = subject(approved);
            Optional<ClimateRepository.Standing> before = baselines.standing(region, approved, subject);
            if (before.isEmpty() || before.get().isFromFootprint()) {
                UUID replaced = before.map(ClimateRepository.Standing::id).orElse(null);
                baselines.append(region, programme, approved, subject, replaced);
                touched.add(approved.organisationId());
            }
        }
        if (!touched.isEmpty()) {
            ledger.settle(region, programme, touched, _ -> {});
        }
    }

    private static UUID subject(ClimateRepository.Approved approved) {
        String all = "footprint %s %s %d".formatted(approved.programmeId(), approved.organisationId(), approved.year());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
