package se.framsteg.rules.planted;

import java.time.LocalDate;
import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Everything that is not done here, for the rules to see. */
public class Slips {
    @Autowired
    Date when;

    void today() {
        System.out.println(LocalDate.now());
    }

    public static class DateUtil {}

    public record Record(HttpStatus status) {}
}
