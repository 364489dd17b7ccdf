package se.framsteg.command;

import java.util.HashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.framsteg.shell.mail.MailSettings;

@Command(name = "serve", description = "Serves the site until it is stopped.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Mixin
    Place place = new Place();

    @Option(names = "--port", description = "Port to listen on (default: 8080; 0 takes a free one).")
    int port = 8080;

    @Option(names = "--address", description = "Address to listen on (default: all of this machine's).")
    @Nullable
    String address;

    @Override
    public Integer call() {
        try (House house = House.on(place.folder())) {
            var settings = new HashMap<String, Object>();
            settings.put("framsteg.mode", "serve");
            settings.put("server.port", port);
            if (address != null) {
                settings.put("server.address", address);
            }
            var application = house.serve(settings);
            System.err.println("Framsteg answers on http://localhost:" + portOf(application));
            if (!application.getBean(MailSettings.class).sends()) {
                System.err.println(
                        "No mail server is named (SPRING_MAIL_HOST), so mail is kept in the outbox and not sent. "
                                + "./framsteg invite gives a sign-in link.");
            }
            house.untilStopped();
            return 0;
        }
    }

    static int portOf(ApplicationContext application) {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
