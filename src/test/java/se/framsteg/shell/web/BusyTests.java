package se.framsteg.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;

/** More people at the same moment than the database has connections for. */
@HouseTest
class BusyTests {
    @Autowired
    MockMvcTester browser;

    final List<Connection> taken = new ArrayList<>();
    HikariDataSource pool;
    long patience;

    @BeforeEach
    void all_connections_are_taken(@Autowired DataSource source) throws SQLException {
        pool = source.unwrap(HikariDataSource.class);
        patience = pool.getConnectionTimeout();
        for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
            taken.add(pool.getConnection());
        }
        pool.setConnectionTimeout(250);
    }

    @AfterEach
    void and_given_back() throws SQLException {
        pool.setConnectionTimeout(patience);
        for (Connection each : taken) {
            each.close();
        }
    }

    @Test
    void is_told_to_come_back_in_a_moment() {
        var answer = assertThat(browser.get().uri("/dalarna"));
        answer.hasStatus(503)
                .containsHeader("Retry-After")
                .bodyText()
                .contains("Det är trångt just nu", "Inget har ändrats");
    }
}
