package se.framsteg.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.framsteg.shell.mail.MailSettings;

@Command(
        name = "dev",
        description = "Serves on this machine only, for work on the pages: templates are read as they are saved.",
        mixinStandardHelpOptions = true)
final class DevCommand implements Callable<Integer> {
    @Mixin
    Place place = new Place();

    @Option(names = "--port", description = "Port to listen on (default: 8080; 0 takes a free one).")
    int port = 8080;

    @Option(names = "--today", paramLabel = "DATE", description = "The day it is, as 2026-11-24.")
    String today = "";

    @Override
    public Integer call() {
        var data = place.folder(Path.of(".framsteg", "dev"));
        Purpose.DEV.claim(data);
        try (House house = House.embedded(data)) {
            var application = house.serve(Map.of(
                    "framsteg.mode",
                    "dev",
                    "framsteg.today",
                    today,
                    "server.port",
                    port,
                    "server.address",
                    "127.0.0.1"));
            String site = "http://localhost:" + ServeCommand.portOf(application);
            System.err.println("Framsteg answers on " + site);
            if (!application.getBean(MailSettings.class).sends()) {
                System.err.println("Mail that would have been sent: " + site + "/outbox");
            }
            house.untilStopped();
            return 0;
        }
    }
}
