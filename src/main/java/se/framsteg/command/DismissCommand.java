package se.framsteg.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.people.MemberRow;
import se.framsteg.people.Members;
import se.framsteg.people.Role;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

@Command(
        name = "dismiss",
        description = "Ends what a person may do in a region, at once.",
        mixinStandardHelpOptions = true)
final class DismissCommand implements Callable<Integer> {
    @Mixin
    Place place = new Place();

    @Parameters(paramLabel = "ADDRESS", description = "The person's mail address.")
    String address = "";

    @Option(names = "--region", required = true, paramLabel = "NAME", description = "In which region.")
    String region = "";

    @Option(names = "--role", description = "Only as what: ${COMPLETION-CANDIDATES} (default: all they are there).")
    @Nullable
    Role role;

    @Override
    public Integer call() {
        try (House house = House.on(place.folder())) {
            ApplicationContext application = house.open();
            Region whose = RegionWords.named(application.getBean(RegionDirectory.class), region);
            List<MemberRow> dismissed = Tenancy.within(whose.id(), () -> dismiss(application, whose));
            if (dismissed.isEmpty()) {
                throw new Refused("Nobody with the address '%s' belongs to %s%s."
                        .formatted(address, whose.swedish(), role == null ? "" : " as " + word(role)));
            }
            dismissed.forEach(member -> System.out.printf(
                    "%s is no longer %s in %s.%n", member.name(), word(member.role()), whose.swedish()));
            return 0;
        }
    }

    private List<MemberRow> dismiss(ApplicationContext application, Region whose) {
        var members = application.getBean(Members.class);
        Manager by = Manager.operator(whose.id());
        List<MemberRow> theirs = members.in(by).stream()
                .filter(member -> member.address().equalsIgnoreCase(address.strip()))
                .filter(member -> role == null || member.role() == role)
                .toList();
        theirs.forEach(member -> members.dismiss(by, member.id()));
        return theirs;
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
