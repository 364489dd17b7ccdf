package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** More fields than the server reads are refused in plain words, and nothing is done. */
@Journey
class ManyFieldsJourney {
    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void a_form_of_more_than_a_thousand_fields_is_not_understood() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/jonkoping/ask"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields(1_200))));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Det var för många fält", "1 000 fält", "Inget har ändrats");
    }

    @Test
    void nor_is_an_address_with_so_many() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/en/jonkoping/contacts?" + fields(1_200))));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Too many fields");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String fields(int n) {
        return IntStream.range(0, n).mapToObj(each -> "f" + each + "=").collect(Collectors.joining("&"));
    }
}
