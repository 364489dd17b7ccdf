package se.framsteg.network.contacts;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Morning;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/** Once an hour, on one node, where it is morning: contacts that nobody has checked for a year are
 * asked whether they are right, and companies what came of introductions; region by region. */
@Configuration(proxyBeanMethods = false)
class ContactsJob {
    private static final Logger LOG = LoggerFactory.getLogger(ContactsJob.class);

    @Bean
    Task<Void> askContactsToCheck(RegionDirectory regions, ContactLinks links, Clock clock) {
        return Tasks.recurring("ask-contacts-to-check", FixedDelay.ofHours(1)).execute((instance, context) -> {
            if (Morning.isMorning(clock.instant().atZone(Say.STOCKHOLM))) {
                regions.inOrder().forEach(region -> ask(region, links));
            }
        });
    }

    @Bean
    Task<Void> askWhatCameOfIntroductions(RegionDirectory regions, Introductions introductions, Clock clock) {
        return Tasks.recurring("ask-what-came-of-introductions", FixedDelay.ofHours(1))
                .execute((instance, context) -> {
                    if (Morning.isMorning(clock.instant().atZone(Say.STOCKHOLM))) {
                        regions.inOrder().forEach(region -> ask(region, introductions));
                    }
                });
    }

    @Bean
    Task<Void> endCompaniesCards(RegionDirectory regions, Peers peers, Clock clock) {
        return Tasks.recurring("end-companies-cards", FixedDelay.ofHours(1)).execute((instance, context) -> {
            boolean morning = Morning.isMorning(clock.instant().atZone(Say.STOCKHOLM));
            regions.inOrder().forEach(region -> end(region, peers, morning));
        });
    }

    private static void end(Region region, Peers peers, boolean morning) {
        try {
            Tenancy.within(region.id(), () -> peers.endThoseOver(region.id()));
            if (morning) {
                Tenancy.within(region.id(), () -> peers.askWhetherToGoOn(region));
            }
        } catch (RuntimeException e) {
            LOG.error("Companies' cards of {} could not be ended; it is tried again in an hour", region.slug(), e);
        }
    }

    private static void ask(Region region, Introductions introductions) {
        try {
            Tenancy.within(region.id(), () -> introductions.askWhatCameOfIt(region));
        } catch (RuntimeException e) {
            LOG.error("Introductions of {} could not be asked about; it is tried again in an hour", region.slug(), e);
        }
    }

    private static void ask(Region region, ContactLinks links) {
        try {
            Tenancy.within(region.id(), () -> links.askOld(region));
        } catch (RuntimeException e) {
            LOG.error("Contacts of {} could not be asked; it is tried again in an hour", region.slug(), e);
        }
    }
}
