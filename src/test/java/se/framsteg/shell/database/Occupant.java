package se.framsteg.shell.database;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A process of its own that uses a data folder, for tests about several. Does what it reads on standard input and says
 * what it has done: {@code join}, {@code write} (one committed row after another, each said), {@code leave}.
 */
final class Occupant {
    private Occupant() {}

    public static void main(String[] arguments) throws Exception {
        var data = DataFolder.at(Path.of(arguments[0]));
        var orders = new BufferedReader(new InputStreamReader(System.in));
        EmbeddedDatabase database = null;
        System.out.println("ready");
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            switch (order) {
                case "secret" -> System.out.println(data.secret("secret", se.framsteg.shell.Secret::token));
                case "join" -> {
                    database = EmbeddedDatabase.join(data);
                    System.out.println("joined " + database.process().orElseThrow());
                }
                case "write" -> {
                    Connection connection = database.access().asOwner();
                    Thread.ofPlatform().daemon().start(() -> write(connection));
                }
                case "leave" -> {
                    database.close();
                    System.out.println("left");
                }
                default -> throw new IllegalArgumentException(order);
            }
        }
    }

    private static void write(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists public.saved (number int)");
            for (int number = 1; ; number++) {
                statement.execute("insert into public.saved values (%d)".formatted(number));
                System.out.println("saved " + number);
            }
        } catch (SQLException e) {
            System.out.println("ended");
        }
    }
}
