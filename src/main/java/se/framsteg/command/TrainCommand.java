package se.framsteg.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Starts, shows a few pages to itself and ends, so that the JVM can note which classes a start needs. Called by the
 * script when it builds, on a folder of its own.
 */
@Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {
    @Mixin
    Place place = new Place();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var data = place.folder();
        Purpose.TRAINING.claim(data);
        try (House house = House.embedded(data);
                HttpClient client = HttpClient.newHttpClient()) {
            var application =
                    house.serve(Map.of("framsteg.mode", "serve", "server.port", 0, "server.address", "127.0.0.1"));
            String site = "http://127.0.0.1:" + ServeCommand.portOf(application);
            for (String path : List.of("/", "/en", "/jonkoping", "/signin", "/nowhere/at/all")) {
                client.send(HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.discarding());
            }
        }
        return 0;
    }
}
