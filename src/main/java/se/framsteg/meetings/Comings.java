package se.framsteg.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.MembershipChanged;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Programmes;
import se.framsteg.programmes.participation.ParticipationChanged;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Hears who comes into a course and who goes out of it: by a company's part, or within a company. Whatever a transaction
 * brings about, each course is gone through once, just before it commits, so that a company and its people come together.
 */
@Component
class Comings {
    private record Followed(RegionId region, CohortId cohort) {}

    private final CallRepository repository;
    private final Calls calls;
    private final Cohorts cohorts;
    private final Programmes programmes;
    private final RegionDirectory regions;
    private final Clock clock;

    Comings(
            CallRepository repository,
            Calls calls,
            Cohorts cohorts,
            Programmes programmes,
            RegionDirectory regions,
            Clock clock) {
        this.repository = repository;
        this.calls = calls;
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.regions = regions;
        this.clock = clock;
    }

    @EventListener
    void hear(MembershipChanged heard) {
        note(heard.region(), heard.organisation(), null);
    }

    @EventListener
    void hear(ParticipationChanged heard) {
        note(heard.region(), heard.organisation(), heard.cohort());
    }

    private void note(RegionId region, UUID organisation, @Nullable CohortId cohort) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        Set<Followed> followed = followed();
        if (cohort != null) {
            followed.add(new Followed(region, cohort));
        }
        repository
                .calledTo(region, organisation, LocalDate.now(clock))
                .forEach(each -> followed.add(new Followed(region, each)));
    }

    /** Those of this transaction, which are gone through before it commits. */
    private Set<Followed> followed() {
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Following own) {
                return own.followed;
            }
        }
        var following = new Following();
        TransactionSynchronizationManager.registerSynchronization(following);
        return following.followed;
    }

    private final class Following implements TransactionSynchronization {
        private final Set<Followed> followed = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            followed.forEach(
                    each -> cohorts.behind(each.region(), each.cohort()).ifPresent(cohort -> follow(each, cohort)));
        }

        private void follow(Followed each, Cohort cohort) {
            programmes.announced(each.region()).stream()
                    .filter(programme -> programme.id().equals(cohort.programme()))
                    .forEach(programme ->
                            calls.follow(new Course(regions.find(each.region()).orElseThrow(), programme, cohort)));
        }
    }
}
