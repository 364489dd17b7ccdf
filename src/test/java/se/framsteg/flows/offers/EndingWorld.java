package se.framsteg.flows.offers;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.FlowWorld;
import se.framsteg.flows.Flows;
import se.framsteg.flows.Visibility;
import se.framsteg.shell.mail.Mails;

/** Offers that are soon shown no more, and the letter that says so. */
public final class EndingWorld {
    private static final Pattern LINK = Pattern.compile("/[a-z]+/flow/[\\w-]{40,}");

    private final ApplicationContext house;
    private final FlowWorld world;

    public EndingWorld(ApplicationContext house, FlowWorld world) {
        this.house = house;
        this.world = world;
    }

    public FlowId endsIn(int days) {
        FlowId id = world.published(Visibility.COUNTY);
        world.in(() -> house.getBean(Flows.class).renew(world.lisa(), id, world.today.plusDays(days)));
        return id;
    }

    public void remind() {
        world.in(() -> house.getBean(EndingLetters.class).remind(world.work.lisa.region(), world.work.company));
    }

    public String letter() {
        return house.getBean(Mails.class).kept().stream()
                .filter(each -> each.recipientAddress().equals(address()))
                .filter(each -> each.written().subject().contains("slutar snart visas"))
                .map(each -> each.written().text())
                .findFirst()
                .orElse("");
    }

    public String address() {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql("select address from people.person where id = ?")
                .param(world.work.lisa.person().value())
                .query(String.class)
                .single());
    }

    /** The links of the letter, the first to end first. */
    public List<String> paths() {
        return LINK.matcher(letter()).results().map(found -> found.group()).toList();
    }
}
