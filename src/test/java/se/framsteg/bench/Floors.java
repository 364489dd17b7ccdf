package se.framsteg.bench;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.framsteg.shell.Secret;
import se.framsteg.shell.web.WithoutTransaction;

/** What the same server can do at most: a page that is always the same, and a form that only commits one row. */
@Controller
@WithoutTransaction
@ConditionalOnProperty("framsteg.bench")
class Floors {
    private static final byte[] PAGE =
            "<!doctype html><title>Floor</title><p>Always the same".getBytes(StandardCharsets.UTF_8);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Floors(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @GetMapping("/floor/page")
    void page(HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(PAGE.length);
        response.getOutputStream().write(PAGE);
    }

    @PostMapping("/floor/row")
    void row(HttpServletResponse response) {
        transactions.executeWithoutResult(status -> jdbc.sql("""
                insert into shell.form_answer (press, location, answered_at) values (:press, '\\x2f', :at)
                """)
                .param("press", Secret.token().getBytes(StandardCharsets.US_ASCII))
                .param("at", Timestamp.from(Instant.now()))
                .update());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/");
    }
}
