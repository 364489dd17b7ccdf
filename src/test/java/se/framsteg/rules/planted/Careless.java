package se.framsteg.rules.planted;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import se.framsteg.shell.web.SeeOther;

/** Asks nobody who they are. */
public class Careless {
    private final JdbcClient jdbc;

    public Careless(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SeeOther show(@PathVariable String region) {
        return SeeOther.to("/" + region);
    }

    public SeeOther change(@PathVariable String region) {
        jdbc.sql("update programmes.programme set remark = remark || '!'").update();
        return SeeOther.to("/" + region);
    }
}
