package se.framsteg.shell.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that greets everybody and answers every recipient with the same refusal (RFC 5321). */
final class RefusingServer implements AutoCloseable {
    final AtomicInteger asked = new AtomicInteger();

    private final ServerSocket door;
    private final String refusal;

    RefusingServer(int port, String refusal) throws IOException {
        this.door = new ServerSocket(port, 20, InetAddress.getByName("127.0.0.1"));
        this.refusal = refusal;
        Thread.ofVirtual().start(this::serve);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket guest = door.accept()) {
                talk(guest);
            } catch (IOException left) {
                // The guest went, or the server has closed.
            }
        }
    }

    private void talk(Socket guest) throws IOException {
        var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
        say(guest, "220 refusing.example");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.substring(0, Math.min(4, line.length())).toUpperCase(java.util.Locale.ROOT);
            if (verb.equals("RCPT")) {
                asked.incrementAndGet();
            }
            say(guest, verb.equals("RCPT") ? refusal : verb.equals("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
