package se.framsteg.network.keepers;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.people.Promoter;
import se.framsteg.shell.tenancy.Tenancy;

/** A promoter who has handed over, to nobody else and with nothing. */
public final class KeepersWorld {
    private KeepersWorld() {}

    public static UUID handedOver(ApplicationContext house, Promoter by, UUID promoter) {
        UUID person = by.person().value();
        return Tenancy.within(
                by.region(),
                () -> house.getBean(TransactionTemplate.class)
                        .execute(_ -> house.getBean(HandoverRepository.class)
                                .insert(
                                        by,
                                        promoter,
                                        person,
                                        person,
                                        List.of(),
                                        List.of(),
                                        house.getBean(Clock.class).instant())));
    }
}
