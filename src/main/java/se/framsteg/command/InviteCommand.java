package se.framsteg.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Invitation;
import se.framsteg.people.Invitations;
import se.framsteg.people.Manager;
import se.framsteg.people.NotAMailAddress;
import se.framsteg.people.Role;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

@Command(
        name = "invite",
        description = "Lets a person in and prints the link they first sign in by; it is good for seven days, once.",
        mixinStandardHelpOptions = true)
final class InviteCommand implements Callable<Integer> {
    @Mixin
    Place place = new Place();

    @Parameters(paramLabel = "ADDRESS", description = "The person's mail address.")
    String address = "";

    @Option(names = "--role", required = true, description = "As what: manager. Managers let in all others.")
    Role role = Role.MANAGER;

    @Option(names = "--region", required = true, paramLabel = "NAME", description = "In which region.")
    String region = "";

    @Option(names = "--name", paramLabel = "NAME", description = "What the person is called.")
    @Nullable
    String name;

    @Override
    public Integer call() {
        if (role != Role.MANAGER) {
            throw new Refused(
                    "Only managers are let in from here. They let in promoters, and the companies' own people.");
        }
        try (House house = House.on(place.folder())) {
            ApplicationContext application = house.open();
            Region whose = RegionWords.named(application.getBean(RegionDirectory.class), region);
            System.out.println(invite(application, whose).address());
            return 0;
        } catch (NotAMailAddress e) {
            throw new Refused("'%s' is not a mail address.".formatted(address));
        }
    }

    private Invitation invite(ApplicationContext application, Region whose) {
        return Tenancy.within(
                whose.id(),
                () -> application
                        .getBean(Invitations.class)
                        .invite(Manager.operator(whose.id()), address, name, Lang.SV));
    }
}
