package se.framsteg.messages;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

/** A message that was sent to a company. */
public final class MessagesWorld {
    private MessagesWorld() {}

    public static MessageId sent(ApplicationContext house, Someone manager, Programme programme, UUID... companies) {
        var draft = new Draft(List.of(companies), true, false, "Nästa träff", "Ta med era fakturor.", "", "");
        return Tenancy.within(
                manager.region().id(),
                () -> house.getBean(Messages.class).send(Writer.of(manager.asManager(), programme.id()), draft));
    }
}
