package se.framsteg.command;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.network.contacts.ContactId;
import se.framsteg.network.contacts.Contacts;
import se.framsteg.people.Manager;

/** Made-up contacts of the demo: some checked lately, some that somebody should look at. */
final class DemoContacts {
    private final ApplicationContext house;
    private final LocalDate today;

    DemoContacts(ApplicationContext house) {
        this.house = house;
        this.today = LocalDate.now(house.getBean(Clock.class));
    }

    void write(Manager by) {
        house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            Contacts contacts = house.getBean(Contacts.class);
            for (DemoContactCard card : DemoContactCard.all()) {
                ContactId id = contacts.add(by, card.facts(today));
                contacts.checkedEarlier(by, id, today.minusMonths(card.months()));
            }
        });
    }
}
