package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.outcomes.SaidRepository.Row;
import se.framsteg.outcomes.SaidRepository.Teller;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.surveys.StrategyTold;
import se.framsteg.surveys.SurveyAnswered;

/**
 * Keeps what companies answer before and after a course as evidence of the lowest level. Strategy and recommendation are the
 * same kind of evidence that a workbook brings, so the same figures count them; a changed answer replaces the earlier one,
 * and what a manager has corrected stands. Heard twice it is one row.
 */
@Service
@Transactional
class SurveyEvidence {
    private static final List<String> SCORES = List.of("A", "B", "C", "D", "E", "F", "index");

    private final Programmes programmes;
    private final StandingRepository standings;
    private final EvidenceLedger ledger;
    private final SaidRepository said;

    SurveyEvidence(Programmes programmes, StandingRepository standings, EvidenceLedger ledger, SaidRepository said) {
        this.programmes = programmes;
        this.standings = standings;
        this.ledger = ledger;
        this.said = said;
    }

    @EventListener
    void hear(StrategyTold heard) {
        Teller teller = teller(
                heard.region(),
                heard.programme(),
                heard.organisation(),
                heard.byPhone(),
                heard.by(),
                heard.onBehalfOf());
        BigDecimal number = heard.recommendation() == null ? null : BigDecimal.valueOf(heard.recommendation());
        UUID subject = subject(heard.programme(), heard.organisation(), "answer");
        var row = new Row("answer", subject, "T1", heard.strategy(), null, number, heard.yearAsked(), false);
        if (note(teller, row, heard.on())) {
            ledger.settle(teller.region(), teller.programme(), Set.of(heard.organisation()), _ -> {});
        }
    }

    @EventListener
    void hear(SurveyAnswered heard) {
        Teller teller = teller(
                heard.region(),
                heard.programme(),
                heard.organisation(),
                heard.byPhone(),
                heard.by(),
                heard.onBehalfOf());
        boolean anew = false;
        for (String score : SCORES) {
            UUID subject = subject(heard.programme(), heard.organisation(), heard.wave() + " " + score);
            BigDecimal number = heard.scores().get(score);
            String version = Integer.toString(heard.version());
            var row = new Row("assessment", subject, heard.wave(), score, version, number, null, number == null);
            anew |= note(teller, row, heard.on());
        }
        if (anew) {
            ledger.settle(teller.region(), teller.programme(), Set.of(heard.organisation()), _ -> {});
        }
    }

    /** Whether there was anything new to keep. */
    private boolean note(Teller teller, Row row, LocalDate on) {
        SaidRepository.Standing before = said.standing(teller, row).orElse(null);
        if (before == null ? row.withdrawn() : !before.isFromSurveys() || before.says(row, teller.given())) {
            return false;
        }
        said.append(teller, row, on, before == null ? null : before.id());
        return true;
    }

    private Teller teller(
            UUID region,
            UUID programme,
            UUID organisation,
            boolean byPhone,
            UUID by,
            @org.jspecify.annotations.Nullable UUID onBehalfOf) {
        var where = new RegionId(region);
        var id = new ProgrammeId(programme);
        standings.hold(where, id);
        Programme found = programmes.announced(where).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Teller(where, found, organisation, byPhone ? "phone" : "self", by, onBehalfOf);
    }

    private static UUID subject(UUID programme, UUID organisation, String what) {
        String all = "surveys %s %s %s".formatted(programme, organisation, what);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
