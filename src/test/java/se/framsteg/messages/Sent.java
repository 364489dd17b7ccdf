package se.framsteg.messages;

import org.springframework.context.ApplicationContext;
import se.framsteg.shell.tenancy.Region;

/** Does at once what a node does in the background. */
public final class Sent {
    private Sent() {}

    /** @param path the address of the message */
    public static void wholly(ApplicationContext house, Region region, String path) {
        house.getBean(Posting.class).post(region.id(), MessageId.of(path.substring(path.lastIndexOf('/') + 1)));
    }
}
